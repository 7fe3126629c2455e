package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.people.Meetings;
import org.samspel.people.Met;
import org.samspel.people.web.PeoplePage.Beyond;
import org.samspel.people.web.PeoplePage.Row;
import org.samspel.person.Person;
import org.samspel.person.PersonPage;
import org.samspel.person.Persons;
import org.samspel.person.web.PersonWords;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The unit's persons, and the search among them: sent by POST, since a name must not stand in an
 * address.
 */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class PeopleController {
    private static final int PAGE_SIZE = 25;

    private final Persons persons;
    private final Access access;
    private final Meetings meetings;
    private final Organisations organisations;
    private final NumberWords words;

    PeopleController(
            Persons persons,
            Access access,
            Meetings meetings,
            Organisations organisations,
            NumberWords words) {
        this.persons = persons;
        this.access = access;
        this.meetings = meetings;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/people")
    Page list(
            PageContext page,
            Actor.Staff actor,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var shown = Math.max(1, number);
        var found = persons.search(actor, "", access.visible(actor), shown, PAGE_SIZE);
        access.listed(actor, Action.LIST, found.persons().stream().map(Person::id).toList());
        return Page.of(
                "people/list",
                page(page, actor, "", found, shown, Beyond.NOTHING, FormErrors.none()));
    }

    @PostMapping("/people/search")
    Page search(
            PageContext page,
            Actor.Staff actor,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var typed = query.strip();
        if (typed.isEmpty()) {
            return Page.redirect("/people");
        }
        var shown = Math.max(1, number);
        var found = persons.search(actor, typed, access.visible(actor), shown, PAGE_SIZE);
        access.listed(actor, Action.SEARCH, found.persons().stream().map(Person::id).toList());
        if (found.total() == 0 && looksLikeNumber(typed)) {
            return byNumber(page, actor, typed, found);
        }
        return Page.of(
                "people/list",
                page(page, actor, typed, found, shown, Beyond.NOTHING, FormErrors.none()));
    }

    private Page byNumber(PageContext page, Actor.Staff actor, String typed, PersonPage none) {
        return switch (meetings.lookUp(actor, typed)) {
            case Met.Known(var person) -> Page.redirect("/people/" + person);
            case Met.WithoutRelation _ ->
                    Page.of(
                            "people/list",
                            page(
                                    page,
                                    actor,
                                    typed,
                                    none,
                                    1,
                                    Beyond.ESTABLISH_RELATION,
                                    FormErrors.none()));
            case Met.Unregistered _ ->
                    Page.of(
                            "people/list",
                            page(page, actor, typed, none, 1, Beyond.REGISTER, FormErrors.none()));
            case Met.WrongNumber(var why) ->
                    Page.invalid(
                            "people/list",
                            page(
                                    page,
                                    actor,
                                    typed,
                                    none,
                                    1,
                                    Beyond.NOTHING,
                                    FormErrors.none().with("query", words.of(why, page))));
            case Met.NotEstablished _, Met.BirthDateMissing _ ->
                    throw new IllegalStateException("Looking up establishes nothing");
        };
    }

    @PostMapping("/people/relations")
    Page establish(
            PageContext page,
            Actor.Staff actor,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason) {
        var none = new PersonPage(List.of(), 0);
        return switch (meetings.establish(actor, number, reason)) {
            case Met.Known(var person) -> Page.redirect("/people/" + person);
            case Met.NotEstablished(var why) ->
                    Page.invalid(
                            "people/list",
                            page(
                                    page,
                                    actor,
                                    number,
                                    none,
                                    1,
                                    Beyond.ESTABLISH_RELATION,
                                    FormErrors.none()
                                            .with("reason", page.text("people.relation." + why))));
            case Met.WrongNumber(var why) ->
                    Page.invalid(
                            "people/list",
                            page(
                                    page,
                                    actor,
                                    number,
                                    none,
                                    1,
                                    Beyond.NOTHING,
                                    FormErrors.none().with("query", words.of(why, page))));
            case Met.Unregistered _, Met.WithoutRelation _, Met.BirthDateMissing _ ->
                    Page.of(
                            "people/list",
                            page(page, actor, number, none, 1, Beyond.REGISTER, FormErrors.none()));
        };
    }

    private PeoplePage page(
            PageContext page,
            Actor actor,
            String query,
            PersonPage found,
            int number,
            Beyond beyond,
            FormErrors errors) {
        var places =
                organisations.municipalities(actor.area()).stream()
                        .collect(
                                Collectors.toMap(
                                        party -> party.municipalityCode().orElse(""), Party::name));
        var rows =
                found.persons().stream()
                        .map(
                                person ->
                                        new Row(
                                                "/people/" + person.id(),
                                                person.nameInLists(),
                                                page.text("shell.age", person.ageOn(page.today())),
                                                person.status().isProtected()
                                                        ? ""
                                                        : places.getOrDefault(
                                                                person.municipalityCode(), ""),
                                                PersonWords.pills(person.status(), page)))
                        .toList();
        var paging = new Paging("/people", Map.of(), number, PAGE_SIZE, found.total());
        return new PeoplePage(page, query, rows, paging, beyond, words.hint(page), errors);
    }

    private static boolean looksLikeNumber(String typed) {
        return typed.chars().filter(Character::isDigit).count() >= 4;
    }
}

package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.LooksUp;
import org.samspel.kernel.OpenTo;
import org.samspel.people.Meetings;
import org.samspel.people.Met;
import org.samspel.people.web.PeoplePage.Beyond;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The unit's persons, and the search among them: sent by POST, since a name must not stand in an
 * address.
 */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class PeopleController {
    private static final String LIST = "people/list";

    private final Persons persons;
    private final Access access;
    private final Meetings meetings;
    private final PeoplePages pages;
    private final NumberWords words;

    PeopleController(
            Persons persons,
            Access access,
            Meetings meetings,
            PeoplePages pages,
            NumberWords words) {
        this.persons = persons;
        this.access = access;
        this.meetings = meetings;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/people")
    Page list(
            PageContext page,
            Actor.Staff actor,
            @RequestParam(name = "page", defaultValue = "1") int number) {
        var shown = Math.max(1, number);
        var found = persons.search(actor, "", access.visible(actor), shown, PeoplePages.SIZE);
        access.listed(actor, Action.LIST, found.persons().stream().map(Person::id).toList());
        return Page.of(LIST, pages.of(page, actor, "", found, shown));
    }

    @LooksUp
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
        var found = persons.search(actor, typed, access.visible(actor), shown, PeoplePages.SIZE);
        access.listed(actor, Action.SEARCH, found.persons().stream().map(Person::id).toList());
        if (found.total() == 0 && looksLikeNumber(typed)) {
            return byNumber(page, actor, typed);
        }
        return Page.of(LIST, pages.of(page, actor, typed, found, shown));
    }

    private Page byNumber(PageContext page, Actor.Staff actor, String typed) {
        var nobody = pages.ofNobody(page, actor, typed);
        return switch (meetings.lookUp(actor, typed)) {
            case Met.Known(var person) -> Page.redirect("/people/" + person);
            case Met.WithoutRelation _ -> Page.of(LIST, nobody.with(Beyond.ESTABLISH_RELATION));
            case Met.Unregistered _ -> Page.of(LIST, nobody.with(Beyond.REGISTER));
            case Met.WrongNumber(var why) ->
                    Page.invalid(LIST, nobody.with("query", words.of(why, page)));
            case Met.NotEstablished _, Met.BirthDateMissing _ ->
                    throw new IllegalStateException("Looking up establishes nothing");
        };
    }

    @LooksUp
    @PostMapping("/people/relations")
    Page establish(
            PageContext page,
            Actor.Staff actor,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason) {
        var nobody = pages.ofNobody(page, actor, number);
        return switch (meetings.establish(actor, number, reason)) {
            case Met.Known(var person) -> Page.redirect("/people/" + person);
            case Met.NotEstablished(var why) ->
                    Page.invalid(
                            LIST,
                            nobody.with(Beyond.ESTABLISH_RELATION)
                                    .with("reason", page.text("people.relation." + why)));
            case Met.WrongNumber(var why) ->
                    Page.invalid(LIST, nobody.with("query", words.of(why, page)));
            case Met.Unregistered _, Met.WithoutRelation _, Met.BirthDateMissing _ ->
                    Page.of(LIST, nobody.with(Beyond.REGISTER));
        };
    }

    private static boolean looksLikeNumber(String typed) {
        return typed.chars().filter(Character::isDigit).count() >= 4;
    }
}

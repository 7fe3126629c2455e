package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.people.NumberGiven;
import org.samspel.people.SamePersons;
import org.samspel.person.Person;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gives a person another number, and links two records of one person after a check. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class NumbersController {
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final PersonHeaders headers;
    private final SamePersons samePersons;
    private final SamePages samePages;
    private final NumberWords words;

    NumbersController(
            TransactionDoor door,
            PersonDesk desk,
            PersonHeaders headers,
            SamePersons samePersons,
            SamePages samePages,
            NumberWords words) {
        this.door = door;
        this.desk = desk;
        this.headers = headers;
        this.samePersons = samePersons;
        this.samePages = samePages;
        this.words = words;
    }

    @GetMapping("/people/{id}/numbers")
    Page form(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed = new Typed(Map.of("since", page.today().toString()));
        return door.enter(
                actor,
                () ->
                        Page.of(
                                "people/numbers",
                                page(page, actor, desk.at(actor, Action.READ, id, page), typed)));
    }

    @PostMapping("/people/{id}/numbers")
    Page give(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.CHANGE, id, page);
                    var typed = new Typed(sent);
                    var since = since(typed, page, person);
                    return since.isEmpty()
                            ? again(
                                    page,
                                    actor,
                                    person,
                                    typed,
                                    "since",
                                    "people.numbers.since.wrong")
                            : given(page, actor, person, typed, since.get());
                });
    }

    private Page given(
            PageContext page, Actor.Staff actor, Person person, Typed typed, LocalDate since) {
        return switch (samePersons.give(actor, person, typed.text("number"), since)) {
            case NumberGiven.Done _ -> Page.redirect("/people/" + person.id() + "/about");
            case NumberGiven.WrongNumber(var why) ->
                    Page.invalid(
                            "people/numbers",
                            page(page, actor, person, typed)
                                    .with(FormErrors.none().with("number", words.of(why, page))));
            case NumberGiven.OfAStranger _ ->
                    again(page, actor, person, typed, "number", "people.numbers.stranger");
            case NumberGiven.PerhapsTheSame(var kept, var replaced) ->
                    Page.of(
                            "people/same",
                            samePages.linking(
                                    page, actor, person, kept, replaced, FormErrors.none()));
        };
    }

    @PostMapping("/people/{id}/links")
    Page link(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "") String reason) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.CHANGE, id, page);
                    var second = desk.at(actor, Action.CHANGE, other, page);
                    if (reason.isBlank()) {
                        var pair = samePersons.perhapsTheSame(actor, person, second);
                        return Page.invalid(
                                "people/same",
                                samePages.linking(
                                        page,
                                        actor,
                                        person,
                                        pair.kept(),
                                        pair.replaced(),
                                        FormErrors.none()
                                                .with(
                                                        "reason",
                                                        page.text("people.same.reason.missing"))));
                    }
                    return samePersons
                            .link(actor, person.id(), second.id(), reason.strip())
                            .map(kept -> Page.redirect("/people/" + kept + "/about"))
                            .orElseThrow(NotFound::new);
                });
    }

    private static Optional<LocalDate> since(Typed typed, PageContext page, Person person) {
        return typed.date("since")
                .filter(day -> !day.isAfter(page.today()) && !day.isBefore(person.birthDate()));
    }

    private Page again(
            PageContext page,
            Actor.Staff actor,
            Person person,
            Typed typed,
            String field,
            String key) {
        return Page.invalid(
                "people/numbers",
                page(page, actor, person, typed)
                        .with(FormErrors.none().with(field, page.text(key))));
    }

    private FormPage page(PageContext page, Actor.Staff actor, Person person, Typed typed) {
        return new FormPage(
                page,
                headers.of(actor, person, page),
                person,
                "/people/" + person.id() + "/numbers",
                typed,
                Map.of(),
                List.of(),
                FormErrors.none());
    }
}

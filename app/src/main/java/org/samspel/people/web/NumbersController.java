package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.access.web.PersonDesk;
import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.LooksUp;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.people.NumberGiven;
import org.samspel.people.SamePersons;
import org.samspel.person.NumberCheck;
import org.samspel.person.Person;
import org.samspel.person.PersonNumbers;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Gives a person another number, and links two records of one person after a check. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class NumbersController {
    private final PersonForms forms;
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final SamePersons samePersons;
    private final SamePages samePages;
    private final PersonNumbers numbers;
    private final NumberWords words;

    NumbersController(
            PersonForms forms,
            TransactionDoor door,
            PersonDesk desk,
            SamePersons samePersons,
            SamePages samePages,
            PersonNumbers numbers,
            NumberWords words) {
        this.forms = forms;
        this.door = door;
        this.desk = desk;
        this.samePersons = samePersons;
        this.samePages = samePages;
        this.numbers = numbers;
        this.words = words;
    }

    @GetMapping("/people/{id}/numbers")
    Page form(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed = new Typed(Map.of("since", page.today().toString()));
        return forms.open(page, actor, id, at -> form(at).show(typed));
    }

    @LooksUp
    @PostMapping("/people/{id}/numbers")
    Page give(PageContext page, Actor.Staff actor, @PathVariable String id, Typed typed) {
        return forms.take(page, actor, id, at -> give(at, typed));
    }

    private Page give(Visit at, Typed typed) {
        var page = at.page();
        var since = since(typed, page, at.person());
        var number = typed.text("number");
        if (since.isEmpty()) {
            return form(at).sentBack(typed, allWrong(at, number));
        }
        return switch (samePersons.give(at.actor(), at.person(), number, since.get())) {
            case NumberGiven.Done _ -> form(at).done();
            case NumberGiven.WrongNumber(var why) ->
                    form(at).sentBack(typed, "number", words.of(why, page));
            case NumberGiven.OfAStranger _ ->
                    form(at).sentBack(typed, "number", page.text("people.numbers.stranger"));
            case NumberGiven.PerhapsTheSame(var kept, var replaced) ->
                    Page.of(
                            "people/same",
                            samePages.linking(
                                    page,
                                    at.actor(),
                                    at.person(),
                                    kept,
                                    replaced,
                                    FormErrors.none()));
        };
    }

    /** Without a day: what is wrong with the number is said at once, not the next time. */
    private FormErrors allWrong(Visit at, String number) {
        var page = at.page();
        var errors = FormErrors.none();
        var check = numbers.check(at.actor().area(), number, page.today());
        if (!(check instanceof NumberCheck.Accepted)) {
            errors = errors.with("number", words.of(check, page));
        }
        return errors.with("since", page.text("people.numbers.since.wrong"));
    }

    private static PersonForm form(Visit at) {
        return new PersonForm(at, AboutPage.HOME, "people/numbers", "numbers", Map.of());
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
}

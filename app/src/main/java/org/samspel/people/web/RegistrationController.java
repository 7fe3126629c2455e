package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.kernel.Actor;
import org.samspel.kernel.LooksUp;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.people.Meetings;
import org.samspel.people.Met;
import org.samspel.people.NewPerson;
import org.samspel.person.NumberCheck;
import org.samspel.person.PersonNumbers;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;

/**
 * Registers a person who is new to the area; the number comes along from the search, so nobody
 * types it twice.
 */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class RegistrationController {
    private final Meetings meetings;
    private final Organisations organisations;
    private final PersonNumbers numbers;
    private final NumberWords words;

    RegistrationController(
            Meetings meetings,
            Organisations organisations,
            PersonNumbers numbers,
            NumberWords words) {
        this.meetings = meetings;
        this.organisations = organisations;
        this.numbers = numbers;
        this.words = words;
    }

    /** Opened by POST, because the number that was searched for must not stand in an address. */
    @PostMapping("/people/new")
    Page form(PageContext page, Actor.Staff actor, @ModelAttribute RegistrationForm form) {
        return Page.of(
                "people/new", page(page, actor, form.withPractice(actor), FormErrors.none()));
    }

    @LooksUp
    @PostMapping("/people")
    Page register(PageContext page, Actor.Staff actor, @ModelAttribute RegistrationForm form) {
        var errors = form.errors(page);
        if (!errors.isEmpty()) {
            return Page.invalid("people/new", page(page, actor, form, errors));
        }
        var wish =
                new NewPerson(
                        form.number(),
                        form.givenName(),
                        form.familyName(),
                        form.bornOn(),
                        form.municipality(),
                        UnitId.of(form.practice()));
        return switch (meetings.register(actor, wish)) {
            case Met.Known(var person) -> Page.redirect("/people/" + person);
            case Met.WrongNumber(var why) ->
                    sentBack(page, actor, form, "number", words.of(why, page));
            case Met.BirthDateMissing _ ->
                    sentBack(
                            page,
                            actor,
                            form,
                            "birthDate",
                            page.text("people.new.birthDate.missing"));
            case Met.WithoutRelation _, Met.Unregistered _, Met.NotEstablished _ ->
                    sentBack(page, actor, form, "number", page.text("people.new.known"));
        };
    }

    private Page sentBack(
            PageContext page,
            Actor.Staff actor,
            RegistrationForm form,
            String field,
            String message) {
        var errors = FormErrors.none().with(field, message);
        return Page.invalid("people/new", page(page, actor, form, errors));
    }

    private RegistrationPage page(
            PageContext page, Actor.Staff actor, RegistrationForm form, FormErrors errors) {
        List<Choice> municipalities =
                organisations.municipalities(actor.area()).stream()
                        .map(party -> Choice.of(party.municipalityCode().orElse(""), party.name()))
                        .toList();
        List<Choice> practices =
                organisations.practices(actor.area(), page.today()).stream()
                        .map(unit -> Choice.of(unit.id().toString(), unit.name()))
                        .toList();
        return new RegistrationPage(
                page,
                form,
                tellsNoBirthDate(page, actor, form.number()),
                words.hint(page),
                municipalities,
                practices,
                errors);
    }

    private boolean tellsNoBirthDate(PageContext page, Actor.Staff actor, String number) {
        return numbers.check(actor.area(), number, page.today())
                        instanceof NumberCheck.Accepted(var read)
                && read.birthDate().isEmpty();
    }
}

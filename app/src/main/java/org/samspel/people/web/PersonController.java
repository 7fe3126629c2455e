package org.samspel.people.web;

import jakarta.servlet.http.HttpServletRequest;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.web.PersonAddress;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.person.web.PersonHeaders;
import org.samspel.person.web.PersonWords;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel.Column;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.util.Optional;

/** The page of one person: what each room has to say about them. */
@Controller
class PersonController {
    private final TransactionDoor door;
    private final Access access;
    private final Persons persons;
    private final Organisations organisations;
    private final PersonHeaders headers;
    private final AboutPerson about;
    private final Panels panels;

    PersonController(
            TransactionDoor door,
            Access access,
            Persons persons,
            Organisations organisations,
            PersonHeaders headers,
            AboutPerson about,
            Panels panels) {
        this.door = door;
        this.access = access;
        this.persons = persons;
        this.organisations = organisations;
        this.headers = headers;
        this.about = about;
        this.panels = panels;
    }

    /** Open to every role, so that an attempt by one that may not see persons reaches the log. */
    @OpenTo
    @GetMapping("/people/{id}")
    Page person(
            PageContext page, Actor actor, @PathVariable String id, HttpServletRequest request) {
        var person = PersonAddress.read(id);
        mustSee(actor, person);
        if (actor instanceof Actor.Oneself) {
            return Page.redirect("/my");
        }
        var receipt = receipt(request, page);
        return door.enter(
                actor,
                () -> {
                    var known = persons.find(actor, person).orElseThrow(NotFound::new);
                    return known.id().equals(person)
                            ? Page.of(
                                    "people/person",
                                    page(page, actor, known, receipt, FormErrors.none()))
                            : Page.redirect("/people/" + known.id());
                });
    }

    /** The page of a protected person once more, for whoever did not say why to open it. */
    Page withoutReason(PageContext page, Actor.Staff actor, PersonId person) {
        mustSee(actor, person);
        var errors = FormErrors.none().with("reason", page.text("people.protected.reason.missing"));
        return door.enter(
                actor,
                () ->
                        Page.invalid(
                                "people/person",
                                page(
                                        page,
                                        actor,
                                        persons.find(actor, person).orElseThrow(NotFound::new),
                                        "",
                                        errors)));
    }

    private PersonPage page(
            PageContext page, Actor actor, Person known, String receipt, FormErrors errors) {
        var header = headers.of(actor, known, page);
        return new PersonPage(
                page,
                header,
                header.hidden() ? "" : number(actor, known),
                header.hidden() ? "" : practice(actor, known),
                !header.hidden() && PersonWords.mayReadNeeds(actor)
                        ? Optional.of(about.brief(actor, known, page))
                        : Optional.empty(),
                receipt,
                panels.in(Column.NOW, known, actor, page),
                panels.in(Column.MAIN, known, actor, page),
                errors);
    }

    private String number(Actor actor, Person known) {
        return persons.numbers(actor, known).stream()
                .findFirst()
                .map(number -> number.identifier().written())
                .orElse("");
    }

    private String practice(Actor actor, Person known) {
        return organisations.unit(actor.area(), known.gpUnit()).map(Unit::fullName).orElse("");
    }

    /** What another page says is done, in one sentence; a flash attribute names its text. */
    private static String receipt(HttpServletRequest request, PageContext page) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get("receipt") instanceof String key ? page.text(key) : "";
    }

    private void mustSee(Actor actor, PersonId person) {
        if (!access.decide(actor, Action.READ, person).permitted()) {
            throw new NotFound();
        }
    }
}

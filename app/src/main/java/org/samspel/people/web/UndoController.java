package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.access.web.PersonAddress;
import org.samspel.access.web.PersonDesk;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.people.SamePersons;
import org.samspel.person.Person;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Undoes a link of two records that were not of one person. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class UndoController {
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final SamePersons samePersons;
    private final SamePages pages;

    UndoController(
            TransactionDoor door, PersonDesk desk, SamePersons samePersons, SamePages pages) {
        this.door = door;
        this.desk = desk;
        this.samePersons = samePersons;
        this.pages = pages;
    }

    @GetMapping("/people/{id}/links/{replaced}")
    Page form(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable String replaced) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.READ, id, page);
                    return Page.of(
                            "people/undo",
                            pages.undoing(
                                    page,
                                    actor,
                                    person,
                                    record(person, replaced),
                                    FormErrors.none()));
                });
    }

    @PostMapping("/people/{id}/links/{replaced}")
    Page undo(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable String replaced,
            @RequestParam(defaultValue = "") String reason) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.CHANGE, id, page);
                    var record = record(person, replaced);
                    if (reason.isBlank()) {
                        var errors =
                                FormErrors.none()
                                        .with("reason", page.text("people.undo.reason.missing"));
                        return Page.invalid(
                                "people/undo", pages.undoing(page, actor, person, record, errors));
                    }
                    if (!samePersons.unlink(actor, record, reason.strip())) {
                        throw new NotFound();
                    }
                    return Page.redirect("/people/" + person.id());
                });
    }

    /** The record, if it is one that the person's was kept instead of. */
    private static PersonId record(Person person, String replaced) {
        var record = PersonAddress.read(replaced);
        if (!person.replaced().contains(record)) {
            throw new NotFound();
        }
        return record;
    }
}

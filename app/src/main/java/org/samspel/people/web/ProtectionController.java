package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Openings;
import org.samspel.access.Openings.Opened;
import org.samspel.access.web.PersonAddress;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Opens a protected identity for whoever says why; the reason stays out of every address. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class ProtectionController {
    private final Openings openings;
    private final PersonController person;

    ProtectionController(Openings openings, PersonController person) {
        this.openings = openings;
        this.person = person;
    }

    @PostMapping("/people/{id}/open")
    Page open(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason) {
        var address = PersonAddress.read(id);
        return switch (openings.open(actor, address, reason)) {
            case Opened.DONE -> Page.redirect("/people/" + address);
            case Opened.NOT_PERMITTED -> throw new NotFound();
            case Opened.REASON_MISSING -> person.withoutReason(page, actor, address);
        };
    }
}

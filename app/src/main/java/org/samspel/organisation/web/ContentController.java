package org.samspel.organisation.web;

import static org.samspel.kernel.Role.ADMIN;

import org.samspel.content.ContentFaults;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the administrator which content files could not be loaded, with file and line. */
@Controller
class ContentController {
    private final ContentFaults faults;
    private final Organisations organisations;

    ContentController(ContentFaults faults, Organisations organisations) {
        this.faults = faults;
        this.organisations = organisations;
    }

    @OpenTo(ADMIN)
    @GetMapping("/content")
    Page content(PageContext page, Actor actor) {
        return Page.of(
                "organisation/content",
                new ContentPage(page, faults.all(), organisations.parties(actor.area())));
    }
}

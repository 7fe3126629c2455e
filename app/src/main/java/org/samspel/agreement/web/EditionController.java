package org.samspel.agreement.web;

import org.samspel.agreement.workshop.Editions;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.kernel.OpenTo;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The editions of a version, from its one text. */
@Controller
@OpenTo
class EditionController {
    private final Editions editions;

    EditionController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/agreements/{slug}/versions/{number}/editions/{kind}")
    Page show(
            PageContext page,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String kind) {
        if (!number.matches("\\d{1,6}")) {
            throw new NotFound();
        }
        var key = new RevisionKey(page.actor().area(), slug, Integer.parseInt(number));
        var source = editions.of(page.actor(), key).orElseThrow(NotFound::new);
        var frame = new EditionFrame(page, source);
        return switch (kind) {
            case EditionPages.FULL -> Page.of("agreement/edition", new EditionPages(frame).full());
            case EditionPages.SHORT ->
                    Page.of("agreement/edition", new EditionPages(frame).inShort());
            case ChangeNotes.CHANGES -> Page.of("agreement/changes", new ChangeNotes(frame).note());
            default -> throw new NotFound();
        };
    }
}

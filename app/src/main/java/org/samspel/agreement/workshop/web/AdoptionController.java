package org.samspel.agreement.workshop.web;

import org.samspel.agreement.AgreementLinks;
import org.samspel.agreement.workshop.Approvals;
import org.samspel.agreement.workshop.Life;
import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;

/** Puts an approved text in force. */
@Controller
@OpenTo(Role.SECRETARY)
class AdoptionController {
    private final Approvals approvals;

    AdoptionController(Approvals approvals) {
        this.approvals = approvals;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/in-force")
    Page form(PageContext page, Actor.Staff actor, Revision revision) {
        if (!(revision.life() instanceof Life.Approved)) {
            return Page.redirect(WorkshopLinks.revision(revision.key()));
        }
        var meant = revision.about().inForceFrom().map(day -> Map.of("from", day.toString()));
        return form(page, revision, new Typed(meant.orElse(Map.of()))).show();
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/in-force")
    Page adopt(PageContext page, Actor.Staff actor, Revision revision, Typed typed) {
        var form = form(page, revision, typed);
        var from = typed.date("from");
        if (from.isEmpty()) {
            return form.invalid(form.missing().with("from", page.text("agreement.work.noDate")));
        }
        var outcome = approvals.adopt(actor, revision.key(), from.get());
        var next =
                outcome instanceof Outcome.Done
                        ? AgreementLinks.version(revision.key().slug(), revision.key().number())
                        : WorkshopLinks.revision(revision.key());
        return form.answer(outcome, "from", next);
    }

    private static StepForm form(PageContext page, Revision revision, Typed typed) {
        var key = revision.key();
        return StepForm.of(
                page,
                "adopt",
                Workshop.back(page, key),
                WorkshopLinks.revision(key) + "/in-force",
                List.of(
                        FormField.day("from", page.text("agreement.work.about.from"))
                                .hint(page.text("agreement.work.adopt.hint"))),
                typed);
    }
}

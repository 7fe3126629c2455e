package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.Approvals;
import org.samspel.agreement.workshop.BodyDecision;
import org.samspel.agreement.workshop.Life;
import org.samspel.agreement.workshop.Mandates;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Records what bodies decide: of the mandate, then of the text, one body after the other. */
@Controller
@OpenTo(Role.SECRETARY)
class DecisionFormController {
    private final Mandates mandates;
    private final Approvals approvals;

    DecisionFormController(Mandates mandates, Approvals approvals) {
        this.mandates = mandates;
        this.approvals = approvals;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/decision")
    Page form(PageContext page, Actor.Staff actor, Revision revision) {
        return isAwaited(revision)
                ? form(page, revision, Typed.nothing()).show()
                : Page.redirect(WorkshopLinks.revision(revision.key()));
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/decision")
    Page record(PageContext page, Actor.Staff actor, Revision revision, Typed typed) {
        var next = WorkshopLinks.revision(revision.key());
        if (!isAwaited(revision) || typed.number("step").orElse(-1) != step(revision)) {
            return Page.redirect(next);
        }
        var form = form(page, revision, typed);
        var errors = errors(page, revision, typed, form);
        if (!errors.isEmpty()) {
            return form.invalid(errors);
        }
        var decision =
                new BodyDecision(
                        step(revision),
                        revision.nextBody().orElseGet(() -> typed.text("body")),
                        isMandate(revision) || typed.text("outcome").equals("approved"),
                        typed.date("decided").orElseThrow(),
                        typed.text("paragraph"),
                        typed.text("reasons"));
        return isMandate(revision)
                ? form.answer(mandates.approve(actor, revision.key(), decision), "decided", next)
                : form.answer(approvals.decide(actor, revision.key(), decision), "decided", next);
    }

    private static FormErrors errors(
            PageContext page, Revision revision, Typed typed, StepForm form) {
        var errors =
                isMandate(revision)
                        ? form.missing("body", "paragraph")
                        : form.missing("outcome", "paragraph");
        if (typed.text("outcome").equals("sent-back") && !typed.has("reasons")) {
            errors = errors.with("reasons", page.text("agreement.work.refused.reasons"));
        }
        return typed.date("decided").isPresent()
                ? errors
                : errors.with("decided", page.text("agreement.work.noDate"));
    }

    private static boolean isMandate(Revision revision) {
        return revision.life() instanceof Life.MandateWritten;
    }

    private static boolean isAwaited(Revision revision) {
        return isMandate(revision) || revision.life() instanceof Life.InApproval;
    }

    /** Sent along, so that a second press never decides for the next body. */
    private static int step(Revision revision) {
        return revision.life() instanceof Life.InApproval(var step) ? step : 0;
    }

    private static StepForm form(PageContext page, Revision revision, Typed typed) {
        var fields = new ArrayList<FormField>();
        fields.add(FormField.hidden("step"));
        if (isMandate(revision)) {
            fields.add(FormField.line("body", page.text("agreement.work.decision.body")));
        } else {
            fields.add(
                    FormField.radios(
                            "outcome",
                            page.text("agreement.work.decision.outcome"),
                            List.of(
                                    Choice.of(
                                            "approved",
                                            page.text("agreement.work.decision.approved")),
                                    Choice.of(
                                            "sent-back",
                                            page.text("agreement.work.decision.sentBack")))));
        }
        fields.add(FormField.day("decided", page.text("agreement.work.decision.on")));
        fields.add(
                FormField.line("paragraph", page.text("agreement.work.decision.paragraph"))
                        .hint(page.text("agreement.work.decision.paragraph.hint")));
        if (!isMandate(revision)) {
            fields.add(
                    FormField.text("reasons", page.text("agreement.work.decision.reasons"))
                            .hint(page.text("agreement.work.decision.reasons.hint"))
                            .asOptional());
        }
        var values = new HashMap<>(typed.fields());
        values.put("step", String.valueOf(step(revision)));
        var key = revision.key();
        var form =
                StepForm.of(
                        page,
                        isMandate(revision) ? "mandate" : "decision",
                        Workshop.back(page, key),
                        WorkshopLinks.revision(key) + "/decision",
                        fields,
                        new Typed(values));
        return revision.nextBody().map(form::titled).orElse(form);
    }
}

package org.samspel.agreement.workshop.web;

import org.samspel.agreement.Companion;
import org.samspel.agreement.CompanionText.PlanStep;
import org.samspel.agreement.CompanionText.PlanStep.Status;
import org.samspel.agreement.Companions;
import org.samspel.agreement.workshop.CompanionOutcome;
import org.samspel.agreement.workshop.ImplementationSteps;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The plan by which a version is brought about and followed up, and how far its steps have come.
 */
@Controller
class ImplementationController {
    private final Companions companions;
    private final ImplementationSteps steps;
    private final ImplementationPages pages;

    ImplementationController(
            Companions companions, ImplementationSteps steps, ImplementationPages pages) {
        this.companions = companions;
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/agreements/{slug}/versions/{number}/plan")
    @OpenTo
    Page show(PageContext page, RevisionKey key) {
        return Page.of("agreement/implementation", pages.of(page, key));
    }

    @GetMapping("/agreements/{slug}/versions/{number}/plan/{id}")
    @OpenTo({Role.SECRETARY, Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
    Page form(PageContext page, Actor.Staff actor, RevisionKey key, @PathVariable String id) {
        var stored = stored(actor, key, id);
        var typed =
                new Typed(
                        Map.of(
                                "version", String.valueOf(stored.version()),
                                "status", stored.text().status().name(),
                                "evidence", stored.text().evidence()));
        return form(page, key, stored, typed).show();
    }

    @PostMapping("/agreements/{slug}/versions/{number}/plan/{id}")
    @OpenTo({Role.SECRETARY, Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
    Page report(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @PathVariable String id,
            Typed typed) {
        var stored = stored(actor, key, id);
        var form = form(page, key, stored, typed);
        var status =
                Arrays.stream(Status.values())
                        .filter(each -> each.name().equals(typed.text("status")))
                        .findFirst();
        if (status.isEmpty()) {
            return form.invalid(form.missing("status"));
        }
        var next = WorkshopLinks.plan(key.slug(), key.number());
        return switch (steps.report(
                actor, key, id, typed.version(), status.get(), typed.text("evidence"))) {
            case CompanionOutcome.Saved _ -> Page.redirect(next);
            case CompanionOutcome.Stale(var now) ->
                    form(page, key, stored, typed.at(now.version()))
                            .stale(conflict(page, status.get(), typed, now));
            case CompanionOutcome.Refused(Refusal.ReasonsMissing _) ->
                    form.invalid(
                            FormErrors.none()
                                    .with("evidence", page.text("agreement.plan.noEvidence")));
            case CompanionOutcome.Refused _ -> throw new NotFound();
        };
    }

    private Companion<PlanStep> stored(Actor.Staff actor, RevisionKey key, String id) {
        return companions.of(actor, key.slug(), key.number()).steps().stream()
                .filter(each -> each.id().equals(id))
                .filter(each -> steps.mayReport(actor, each.text()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static StepForm form(
            PageContext page, RevisionKey key, Companion<PlanStep> stored, Typed typed) {
        var statuses =
                Arrays.stream(Status.values())
                        .map(
                                each ->
                                        Choice.of(
                                                each.name(),
                                                page.text("agreement.plan.status." + each)))
                        .toList();
        return StepForm.of(
                        page,
                        "planStep",
                        new Link(
                                WorkshopLinks.plan(key.slug(), key.number()),
                                page.text("agreement.plan")),
                        WorkshopLinks.planStep(key, stored.id()),
                        List.of(
                                FormField.hidden("version"),
                                FormField.radios(
                                        "status", page.text("agreement.plan.status"), statuses),
                                FormField.text("evidence", page.text("agreement.plan.evidence"))
                                        .hint(page.text("agreement.plan.evidence.hint"))
                                        .asOptional()),
                        typed)
                .titled(stored.text().text());
    }

    private static List<ConflictRow> conflict(
            PageContext page, Status status, Typed typed, Companion<?> now) {
        if (!(now.text() instanceof PlanStep stored)) {
            throw new NotFound();
        }
        return List.of(
                new ConflictRow(
                        page.text("agreement.plan.status"),
                        page.text("agreement.plan.status." + status),
                        page.text("agreement.plan.status." + stored.status())),
                new ConflictRow(
                        page.text("agreement.plan.evidence"),
                        typed.text("evidence"),
                        stored.evidence()));
    }
}

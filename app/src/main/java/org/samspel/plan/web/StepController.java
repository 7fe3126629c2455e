package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.JOB_CENTRE;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.plan.Participant;
import org.samspel.plan.Plan;
import org.samspel.plan.PlanMeetings;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.PlanProcess;
import org.samspel.plan.Plans;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Steps of a plan that are taken on its own page. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class StepController {
    private final PersonForms forms;
    private final Plans plans;
    private final PlanProcess process;
    private final PlanMeetings meetings;
    private final PlanPages pages;

    StepController(
            PersonForms forms,
            Plans plans,
            PlanProcess process,
            PlanMeetings meetings,
            PlanPages pages) {
        this.forms = forms;
        this.plans = plans;
        this.process = process;
        this.meetings = meetings;
        this.pages = pages;
    }

    @PostMapping("/people/{id}/plan/steps/{step}")
    Page take(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> answer(at, take(at, step, new Typed(sent))));
    }

    private PlanOutcome take(Visit at, String step, Typed typed) {
        var actor = at.actor();
        var person = at.person();
        return switch (step) {
            case "prepared" -> process.prepare(actor, person, typed.version());
            case "held" -> meetings.hold(actor, person, typed.version(), typed.text("present"));
            case "agreed" -> process.agree(actor, person, typed.version(), typed.has("approved"));
            case "review" -> process.review(actor, person, typed.version());
            default -> new PlanOutcome.NotPermitted();
        };
    }

    /** A unit that was called says whether it comes. */
    @OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
    @PostMapping("/people/{id}/plan/reply")
    Page reply(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return forms.take(
                page,
                actor,
                id,
                at -> {
                    var typed = new Typed(sent);
                    return Arrays.stream(Participant.Answer.values())
                            .filter(one -> one.name().equals(typed.text("answer")))
                            .findFirst()
                            .map(one -> answer(at, meetings.reply(actor, at.person(), one)))
                            .orElseGet(() -> again(at, "answer", "plan.fault.ANSWER_MISSING"));
                });
    }

    private Page again(Visit at, String field, String key) {
        var shown = pages.of(at, PlanAt.shown(plans, at));
        var errors = FormErrors.none().with(field, at.page().text(key));
        return Page.invalid(PlanPages.TEMPLATE, shown.with(errors));
    }

    private Page answer(Visit at, PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Done _ -> Page.redirect("/people/" + at.person().id() + "/plan");
            case PlanOutcome.Invalid(var faults) ->
                    Page.invalid(
                            PlanPages.TEMPLATE,
                            pages.of(at, PlanAt.shown(plans, at))
                                    .with(Faults.errors(faults, at.page())));
            case PlanOutcome.Stale(var stored) -> conflict(at, stored);
            case PlanOutcome.NotNow(var stored) -> conflict(at, stored);
            case PlanOutcome.NotPermitted _, PlanOutcome.Uncovered _ -> throw new NotFound();
        };
    }

    /** Where the plan stands now, beside what was wished. */
    private Page conflict(Visit at, Plan stored) {
        var page = at.page();
        var row =
                new ConflictRow(
                        page.text("plan.field.status"),
                        page.text("plan.conflict.step"),
                        page.text("plan.status." + stored.status()));
        return Page.conflict(
                PlanPages.TEMPLATE, pages.of(at, PlanAt.shown(plans, at)).with(List.of(row)));
    }
}

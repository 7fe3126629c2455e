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
import org.samspel.plan.FoundBy;
import org.samspel.plan.PlanFound;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.PlanView;
import org.samspel.plan.Plans;
import org.samspel.plan.StartPlan;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A person’s plan, or the way to begin one. */
@Controller("personPlanController")
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
class PlanController {
    private final PersonForms forms;
    private final Plans plans;
    private final PlanPages pages;
    private final StartForm start;

    PlanController(PersonForms forms, Plans plans, PlanPages pages, StartForm start) {
        this.forms = forms;
        this.plans = plans;
        this.pages = pages;
        this.start = start;
    }

    @GetMapping("/people/{id}/plan")
    Page show(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page,
                actor,
                id,
                at ->
                        switch (plans.of(actor, at.person())) {
                            case PlanFound.NotPermitted _ -> throw new NotFound();
                            case PlanFound.Shown(var sheet) ->
                                    Page.of(PlanPages.TEMPLATE, pages.of(at, sheet));
                            case PlanFound.None _ -> start.show(at);
                        });
    }

    /** Begins a plan; after one that is over a new one begins. */
    @OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
    @PostMapping("/people/{id}/plan")
    Page begin(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> begin(at, new Typed(sent)));
    }

    private Page begin(Visit at, Typed typed) {
        var page = at.page();
        var followUp = typed.date("followUpOn");
        var foundBy = foundBy(typed);
        var errors = FormErrors.none();
        if (views(typed).isEmpty()) {
            errors = errors.with("views", page.text("plan.fault.VIEW_MISSING"));
        }
        if (foundBy.isEmpty()) {
            errors = errors.with("foundBy", page.text("plan.fault.foundBy"));
        }
        if (followUp.isEmpty()) {
            errors = errors.with("followUpOn", page.text("plan.fault.FOLLOW_UP_MISSING"));
        }
        if (!errors.isEmpty()) {
            return start.sentBack(at, typed, errors);
        }
        var wish =
                new StartPlan(
                        views(typed),
                        foundBy.orElseThrow(),
                        followUp.orElseThrow(),
                        typed.text("words"));
        return switch (plans.start(at.actor(), at.person(), wish)) {
            case PlanOutcome.Done _ -> Page.redirect("/people/" + at.person().id() + "/plan");
            case PlanOutcome.Invalid(var faults) ->
                    start.sentBack(at, typed, Faults.errors(faults, page));
            case PlanOutcome.NotPermitted _,
                    PlanOutcome.NotNow _,
                    PlanOutcome.Stale _,
                    PlanOutcome.Uncovered _ ->
                    throw new NotFound();
        };
    }

    static Set<PlanView> views(Typed typed) {
        var views = EnumSet.noneOf(PlanView.class);
        Arrays.stream(PlanView.values())
                .filter(view -> typed.has("view." + view))
                .forEach(views::add);
        return views;
    }

    private static Optional<FoundBy> foundBy(Typed typed) {
        return Arrays.stream(FoundBy.values())
                .filter(by -> by.name().equals(typed.text("foundBy")))
                .findFirst();
    }
}

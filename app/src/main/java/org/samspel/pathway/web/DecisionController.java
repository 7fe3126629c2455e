package org.samspel.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.DecisionViews;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.pathway.Routings;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.UUID;

@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class DecisionController {
    private static final String PAGE = "pathway/decide";

    private final DecisionViews views;
    private final Routings routings;
    private final DecisionPages pages;

    DecisionController(DecisionViews views, Routings routings, DecisionPages pages) {
        this.views = views;
        this.routings = routings;
        this.pages = pages;
    }

    @GetMapping("/assessments/{id}")
    Page show(@PathVariable UUID id, PageContext page, Actor.Staff actor) {
        return Page.of(PAGE, page(id, page, actor, Typed.nothing(), FormErrors.none()));
    }

    @PostMapping("/assessments/{id}/routing")
    Page decide(
            @PathVariable UUID id,
            Typed typed,
            PageContext page,
            Actor.Staff actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (routings.decide(actor, new AssessmentId(id), ChoiceForm.choice(typed))) {
            case RoutingOutcome.Decided(var routing, var to) ->
                    AfterChoice.page(routing, to, request, response);
            case RoutingOutcome.AlreadyDecided _, RoutingOutcome.Superseded _ ->
                    Page.conflict(PAGE, page(id, page, actor, Typed.nothing(), FormErrors.none()));
            case RoutingOutcome.Invalid(var faults) ->
                    Page.invalid(
                            PAGE, page(id, page, actor, typed, ChoiceForm.errors(page, faults)));
            case RoutingOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private DecisionPage page(
            UUID id, PageContext page, Actor.Staff actor, Typed typed, FormErrors errors) {
        var view = views.find(actor, new AssessmentId(id)).orElseThrow(NotFound::new);
        return pages.of(page, actor, view, typed, errors);
    }
}

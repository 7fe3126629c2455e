package org.samspel.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.Routing;
import org.samspel.pathway.RoutingChoice;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.pathway.RoutingOutcome.ChoiceFault;
import org.samspel.pathway.Routings;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class DecisionController {
    private static final String PAGE = "pathway/decide";

    private final Routings routings;
    private final DecisionPages pages;

    DecisionController(Routings routings, DecisionPages pages) {
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
            @RequestParam Map<String, String> sent,
            PageContext page,
            Actor.Staff actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var typed = new Typed(sent);
        return switch (routings.decide(actor, new AssessmentId(id), choice(typed))) {
            case RoutingOutcome.Decided(var routing, var to) ->
                    Page.redirect(onwards(routing, to, request, response));
            case RoutingOutcome.AlreadyDecided _, RoutingOutcome.Superseded _ ->
                    Page.conflict(PAGE, page(id, page, actor, Typed.nothing(), FormErrors.none()));
            case RoutingOutcome.Invalid(var faults) ->
                    Page.invalid(PAGE, page(id, page, actor, typed, errors(page, faults)));
            case RoutingOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private static RoutingChoice choice(Typed typed) {
        return typed.text("choice").equals("follow")
                ? new RoutingChoice.Follow()
                : new RoutingChoice.Otherwise(
                        typed.text("destination"), typed.text("reason"), typed.text("words"));
    }

    /**
     * What is sent goes on to its check page; what is not leaves a receipt on the person's page.
     */
    private static String onwards(
            Routing routing,
            Destination to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (to.service().isPresent()) {
            return PathwayLinks.send(routing.id());
        }
        var person = PathwayLinks.person(routing.person());
        RequestContextUtils.getOutputFlashMap(request).put("receipt", "pathway.receipt.kept");
        RequestContextUtils.saveOutputFlashMap(person, request, response);
        return person;
    }

    private DecisionPage page(
            UUID id, PageContext page, Actor.Staff actor, Typed typed, FormErrors errors) {
        var view = routings.view(actor, new AssessmentId(id)).orElseThrow(NotFound::new);
        return pages.of(page, actor, view, typed, errors);
    }

    private static FormErrors errors(PageContext page, Set<ChoiceFault> faults) {
        var errors = FormErrors.none();
        for (var fault : faults) {
            errors =
                    switch (fault) {
                        case NOTHING_TO_FOLLOW, DESTINATION_MISSING ->
                                errors.with("destination", page.text("pathway.error.destination"));
                        case SAME_AS_SUGGESTED ->
                                errors.with("destination", page.text("pathway.error.same"));
                        case REASON_MISSING ->
                                errors.with("reason", page.text("pathway.error.reason"));
                        case WORDS_TOO_LONG ->
                                errors.with("words", page.text("pathway.error.words"));
                    };
        }
        return errors;
    }
}

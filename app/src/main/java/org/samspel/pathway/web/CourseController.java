package org.samspel.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.Courses;
import org.samspel.pathway.Preventions;
import org.samspel.pathway.RoutingOutcome;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.RequestContextUtils;

import java.util.UUID;

/** The page of a course, and the choice of what follows on its end. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class CourseController {
    private static final String PAGE = "pathway/course";

    private final Courses courses;
    private final Preventions preventions;
    private final CoursePages pages;

    CourseController(Courses courses, Preventions preventions, CoursePages pages) {
        this.courses = courses;
        this.preventions = preventions;
        this.pages = pages;
    }

    @GetMapping("/courses/{id}")
    Page show(
            @PathVariable UUID id,
            PageContext page,
            Actor.Staff actor,
            HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        var receipt =
                flash != null && flash.get("receipt") instanceof String key ? page.text(key) : "";
        return Page.of(PAGE, model(id, page, actor, receipt, Typed.nothing(), FormErrors.none()));
    }

    @PostMapping("/courses/{id}/prevention")
    Page prevent(
            @PathVariable UUID id,
            Typed typed,
            PageContext page,
            Actor.Staff actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (preventions.decide(actor, new CourseId(id), ChoiceForm.choice(typed))) {
            case RoutingOutcome.Decided(var routing, var to) ->
                    AfterChoice.page(routing, to, request, response);
            case RoutingOutcome.AlreadyDecided _ ->
                    Page.conflict(
                            PAGE, model(id, page, actor, "", Typed.nothing(), FormErrors.none()));
            case RoutingOutcome.Invalid(var faults) ->
                    Page.invalid(
                            PAGE,
                            model(id, page, actor, "", typed, ChoiceForm.errors(page, faults)));
            case RoutingOutcome.Superseded _, RoutingOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private CoursePage model(
            UUID id,
            PageContext page,
            Actor.Staff actor,
            String receipt,
            Typed typed,
            FormErrors errors) {
        var view = courses.view(actor, new CourseId(id)).orElseThrow(NotFound::new);
        return pages.of(page, actor, view, receipt, typed, errors);
    }
}

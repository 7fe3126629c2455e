package org.samspel.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.agreement.Aftercare;
import org.samspel.agreement.AgreementVersion;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.ChangeOutcome;
import org.samspel.pathway.CourseExits;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.Courses;
import org.samspel.pathway.EndCourse;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeaders;
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

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends a course: the form, its check, and the end. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class ExitController {
    private static final String FORM = "pathway/exit";

    private final Courses courses;
    private final CourseExits exits;
    private final CourseStages stages;
    private final PersonHeaders headers;

    ExitController(Courses courses, CourseExits exits, CourseStages stages, PersonHeaders headers) {
        this.courses = courses;
        this.exits = exits;
        this.stages = stages;
        this.headers = headers;
    }

    @GetMapping("/courses/{id}/exit")
    Page begin(@PathVariable UUID id, PageContext page, Actor.Staff actor) {
        var view = view(actor, id);
        return view.course().isOpen()
                ? Page.of(FORM, form(page, actor, view, Typed.nothing(), FormErrors.none()))
                : Page.redirect(PathwayLinks.course(view.course().id()));
    }

    /**
     * @param step {@code check} shows what would be done, {@code change} the form again, {@code
     *     done} ends the course
     */
    @PostMapping("/courses/{id}/exit")
    Page end(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "check") String step,
            Typed typed,
            PageContext page,
            Actor.Staff actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = view(actor, id);
        if (step.equals("change")) {
            return Page.of(FORM, form(page, actor, view, typed, FormErrors.none()));
        }
        if (typed.date("ended").isEmpty()) {
            var errors = FormErrors.none().with("ended", page.text("pathway.error.date"));
            return Page.invalid(FORM, form(page, actor, view, typed, errors));
        }
        var wish =
                new EndCourse(typed.date("ended").get(), typed.text("reason"), typed.text("words"));
        return step.equals("done")
                ? done(
                        exits.end(actor, new CourseId(id), version, wish),
                        page,
                        actor,
                        view,
                        typed,
                        request,
                        response)
                : check(page, actor, view, typed, version, wish);
    }

    private Page check(
            PageContext page,
            Actor.Staff actor,
            CourseView view,
            Typed typed,
            int version,
            EndCourse wish) {
        if (view.course().version() != version || !view.course().isOpen()) {
            return conflict(page, actor, view, typed);
        }
        var faults = exits.faults(actor, view.course(), wish);
        if (!faults.isEmpty()) {
            var errors = new CourseErrors(page, typed).of(faults);
            return Page.invalid(FORM, form(page, actor, view, typed, errors));
        }
        var next =
                exits.wouldFollow(actor, view.course(), wish)
                        .map(rule -> next(page, view.agreed(), rule));
        var header = headers.of(actor, view.course().person(), page);
        return Page.of(
                "pathway/exitCheck",
                new ExitPage(
                        page,
                        header,
                        view,
                        stages.agreed(actor, view.course()),
                        typed,
                        next,
                        List.of(),
                        FormErrors.none()));
    }

    private static String next(PageContext page, AgreementVersion agreed, Aftercare rule) {
        var to = agreed.destination(rule.destination()).orElseThrow();
        return page.text("pathway.exit.follows", to.sentence().in(page.locale()), rule.clause());
    }

    private Page done(
            ChangeOutcome outcome,
            PageContext page,
            Actor.Staff actor,
            CourseView view,
            Typed typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (outcome) {
            case ChangeOutcome.Changed(var course) ->
                    AfterChoice.withReceipt(
                            PathwayLinks.course(course.id()),
                            "pathway.receipt.ended",
                            request,
                            response);
            case ChangeOutcome.Stale(var stored) ->
                    conflict(page, actor, view(actor, stored.id().value()), typed);
            case ChangeOutcome.Invalid(var faults) -> {
                var errors = new CourseErrors(page, typed).of(faults);
                yield Page.invalid(FORM, form(page, actor, view, typed, errors));
            }
            case ChangeOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private Page conflict(PageContext page, Actor.Staff actor, CourseView view, Typed typed) {
        var fresh = form(page, actor, view, typed, FormErrors.none());
        return Page.conflict(FORM, fresh.with(ExitPage.conflict(page, view, fresh)));
    }

    private ExitPage form(
            PageContext page, Actor.Staff actor, CourseView view, Typed typed, FormErrors errors) {
        return new ExitPage(
                page,
                headers.of(actor, view.course().person(), page),
                view,
                stages.agreed(actor, view.course()),
                typed,
                Optional.empty(),
                List.of(),
                errors);
    }

    private CourseView view(Actor.Staff actor, UUID id) {
        return courses.view(actor, new CourseId(id)).orElseThrow(NotFound::new);
    }
}

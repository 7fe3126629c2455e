package org.samspel.pathway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.Courses;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.StateOfCourse;
import org.samspel.pathway.Stated;
import org.samspel.pathway.StatementOutcome;
import org.samspel.pathway.StatementOutcome.StatementFault;
import org.samspel.pathway.StatementReading;
import org.samspel.pathway.Statements;
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

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** States something of a course: a plan agreed, a follow-up, a diagnosis, a doctor's statement. */
@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class StatementController {
    private static final String FORM = "pathway/statement";

    private final Courses courses;
    private final Statements statements;
    private final StatementReading reading;
    private final StatementForms forms;

    StatementController(
            Courses courses,
            Statements statements,
            StatementReading reading,
            StatementForms forms) {
        this.courses = courses;
        this.statements = statements;
        this.reading = reading;
        this.forms = forms;
    }

    @GetMapping("/courses/{id}/statements/{about}")
    Page begin(
            @PathVariable UUID id,
            @PathVariable String about,
            @RequestParam(defaultValue = "") String assessment,
            PageContext page,
            Actor.Staff actor) {
        var typed = new Typed(Map.of(StatementPage.WAITING, assessment));
        var view = view(actor, id);
        if (!view.course().isOpen()) {
            return Page.redirect(PathwayLinks.course(view.course().id()));
        }
        var token = UUID.randomUUID();
        return reading.mayState(actor, view.agreed(), new Stated.ByDoctor(about, true))
                ? Page.of(FORM, form(page, actor, view, about, token, typed, FormErrors.none()))
                : refused(page, actor, view, about, token, typed);
    }

    private Page refused(
            PageContext page,
            Actor.Staff actor,
            CourseView view,
            String about,
            UUID token,
            Typed typed) {
        var errors = FormErrors.none().with("choice", page.text("pathway.error.doctor"));
        return Page.refused(FORM, form(page, actor, view, about, token, typed, errors));
    }

    @PostMapping("/courses/{id}/statements/{about}")
    Page state(
            @PathVariable UUID id,
            @PathVariable String about,
            @RequestParam UUID token,
            Typed typed,
            PageContext page,
            Actor.Staff actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var view = view(actor, id);
        var stated = forms.stated(actor, view, about, typed);
        if (typed.date("day").isEmpty() || stated.isEmpty()) {
            var errors = FormErrors.none();
            if (stated.isEmpty()) {
                errors = errors.with("choice", page.text("pathway.error.choice"));
            }
            if (typed.date("day").isEmpty()) {
                errors = errors.with("day", page.text("pathway.error.date"));
            }
            return Page.invalid(FORM, form(page, actor, view, about, token, typed, errors));
        }
        var wish =
                new StateOfCourse(
                        view.course().id(),
                        token,
                        stated.get(),
                        typed.date("day").get(),
                        typed.text("words"));
        return switch (statements.state(actor, wish)) {
            case StatementOutcome.Kept(var kept) ->
                    typed.id(StatementPage.WAITING)
                            .map(it -> Page.redirect(PathwayLinks.decide(new AssessmentId(it))))
                            .orElseGet(
                                    () ->
                                            AfterChoice.withReceipt(
                                                    PathwayLinks.course(kept.course()),
                                                    "pathway.receipt.stated",
                                                    request,
                                                    response));
            case StatementOutcome.Invalid(var faults) ->
                    Page.invalid(
                            FORM,
                            form(page, actor, view, about, token, typed, errors(page, faults)));
            case StatementOutcome.NotADoctor _ -> refused(page, actor, view, about, token, typed);
            case StatementOutcome.CourseEnded _ ->
                    Page.redirect(PathwayLinks.course(view.course().id()));
            case StatementOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private StatementPage form(
            PageContext page,
            Actor.Staff actor,
            CourseView view,
            String about,
            UUID token,
            Typed typed,
            FormErrors errors) {
        return forms.form(page, actor, view, about, token, typed, errors)
                .orElseThrow(NotFound::new);
    }

    private CourseView view(Actor.Staff actor, UUID id) {
        return courses.view(actor, new CourseId(id)).orElseThrow(NotFound::new);
    }

    private static FormErrors errors(PageContext page, Set<StatementFault> faults) {
        var errors = FormErrors.none();
        for (var fault : faults) {
            errors =
                    switch (fault) {
                        case DAY_IN_FUTURE ->
                                errors.with("day", page.text("pathway.error.day.future"));
                        case DAY_BEFORE_BIRTH ->
                                errors.with("day", page.text("pathway.error.day.birth"));
                        case DAY_BEFORE_ONSET ->
                                errors.with("day", page.text("pathway.error.day.onset"));
                        case UNKNOWN_CODE, NOT_ASKED ->
                                errors.with("choice", page.text("pathway.error.choice"));
                        case WORDS_MISSING ->
                                errors.with("words", page.text("pathway.error.words.missing"));
                        case WORDS_TOO_LONG ->
                                errors.with("words", page.text("pathway.error.words"));
                    };
        }
        return errors;
    }
}

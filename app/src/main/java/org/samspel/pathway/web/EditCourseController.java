package org.samspel.pathway.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.pathway.ChangeOutcome;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.Courses;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.ConflictRow;
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
import java.util.UUID;

@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class EditCourseController {
    private final Courses courses;
    private final PersonHeaders headers;

    EditCourseController(Courses courses, PersonHeaders headers) {
        this.courses = courses;
        this.headers = headers;
    }

    @GetMapping("/courses/{id}/edit")
    Page edit(@PathVariable UUID id, PageContext page, Actor.Staff actor) {
        var view = view(actor, new CourseId(id));
        return Page.of(
                "pathway/edit",
                editPage(page, actor, view, Typed.nothing(), List.of(), FormErrors.none()));
    }

    @PostMapping("/courses/{id}/edit")
    Page edit(
            @PathVariable UUID id,
            @RequestParam int version,
            Typed typed,
            PageContext page,
            Actor.Staff actor) {
        var course = new CourseId(id);
        return typed.date("onset")
                .map(onset -> courses.change(actor, course, version, OnsetRead.facts(typed, onset)))
                .map(outcome -> changed(outcome, course, typed, page, actor))
                .orElseGet(
                        () ->
                                editAgain(
                                        page,
                                        actor,
                                        course,
                                        typed,
                                        FormErrors.none()
                                                .with("onset", page.text("pathway.error.date"))));
    }

    private Page changed(
            ChangeOutcome outcome,
            CourseId course,
            Typed typed,
            PageContext page,
            Actor.Staff actor) {
        return switch (outcome) {
            case ChangeOutcome.Changed(var changed) ->
                    Page.redirect(PathwayLinks.course(changed.id()));
            case ChangeOutcome.Stale _ -> {
                var view = view(actor, course);
                var rows = EditCoursePage.conflict(page, view, typed);
                yield Page.conflict(
                        "pathway/edit",
                        editPage(page, actor, view, typed, rows, FormErrors.none()));
            }
            case ChangeOutcome.Invalid(var faults) ->
                    editAgain(page, actor, course, typed, new CourseErrors(page, typed).of(faults));
            case ChangeOutcome.NotPermitted _ -> throw new NotFound();
        };
    }

    private Page editAgain(
            PageContext page, Actor.Staff actor, CourseId course, Typed typed, FormErrors errors) {
        var view = view(actor, course);
        return Page.invalid("pathway/edit", editPage(page, actor, view, typed, List.of(), errors));
    }

    private CourseView view(Actor.Staff actor, CourseId course) {
        return courses.view(actor, course).orElseThrow(NotFound::new);
    }

    private EditCoursePage editPage(
            PageContext page,
            Actor.Staff actor,
            CourseView view,
            Typed typed,
            List<ConflictRow> conflict,
            FormErrors errors) {
        var header = headers.of(actor, view.course().person(), page);
        return new EditCoursePage(page, header, view, typed, conflict, errors);
    }
}

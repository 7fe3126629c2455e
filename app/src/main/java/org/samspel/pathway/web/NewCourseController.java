package org.samspel.pathway.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.Role;
import org.samspel.pathway.CourseStart;
import org.samspel.pathway.Courses;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.PathwaySteps;
import org.samspel.pathway.StartOutcome;
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

import java.util.UUID;

@Controller
@OpenTo({Role.GP, Role.PHYSIOTHERAPIST, Role.MUNICIPALITY, Role.HOSPITAL})
class NewCourseController {
    private final Courses courses;
    private final PathwaySteps steps;
    private final PersonHeaders headers;

    NewCourseController(Courses courses, PathwaySteps steps, PersonHeaders headers) {
        this.courses = courses;
        this.steps = steps;
        this.headers = headers;
    }

    @GetMapping("/people/{id}/courses/new")
    Page start(@PathVariable UUID id, PageContext page, Actor.Staff actor) {
        var start = courses.begin(actor, new PersonId(id)).orElseThrow(NotFound::new);
        return start.open().size() == 1 && start.agreements().size() == 1
                ? Page.redirect(
                        PathwayLinks.of(
                                steps.next(actor, start.person().id()), start.person().id()))
                : Page.of(
                        "pathway/start",
                        startPage(page, actor, start, Typed.nothing(), FormErrors.none()));
    }

    @PostMapping("/people/{id}/courses")
    Page start(@PathVariable UUID id, Typed typed, PageContext page, Actor.Staff actor) {
        var person = new PersonId(id);
        return switch (OnsetRead.of(typed, page)) {
            case OnsetRead.Wrong(var errors) -> startAgain(page, actor, person, typed, errors);
            case OnsetRead.Known(var onset) ->
                    switch (courses.start(
                            actor,
                            person,
                            typed.text("agreement"),
                            OnsetRead.facts(typed, onset))) {
                        case StartOutcome.Started _, StartOutcome.AlreadyOpen _ ->
                                Page.redirect(PathwayLinks.of(steps.next(actor, person), person));
                        case StartOutcome.Invalid(var faults) ->
                                startAgain(
                                        page,
                                        actor,
                                        person,
                                        typed,
                                        new CourseErrors(page, typed).of(faults));
                        case StartOutcome.NoAgreement _ ->
                                startAgain(
                                        page,
                                        actor,
                                        person,
                                        typed,
                                        FormErrors.none()
                                                .with(
                                                        "agreement",
                                                        page.text("pathway.error.agreement")));
                        case StartOutcome.NotPermitted _ -> throw new NotFound();
                    };
        };
    }

    private Page startAgain(
            PageContext page, Actor.Staff actor, PersonId person, Typed typed, FormErrors errors) {
        var start = courses.begin(actor, person).orElseThrow(NotFound::new);
        return Page.invalid("pathway/start", startPage(page, actor, start, typed, errors));
    }

    private NewCoursePage startPage(
            PageContext page,
            Actor.Staff actor,
            CourseStart start,
            Typed typed,
            FormErrors errors) {
        var header = headers.of(actor, start.person().id(), page);
        return new NewCoursePage(page, header, start, typed, errors);
    }
}

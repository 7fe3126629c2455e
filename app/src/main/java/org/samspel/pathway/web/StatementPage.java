package org.samspel.pathway.web;

import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.Course;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.UUID;

/** The form to state something of a course. */
public record StatementPage(
        PageContext page,
        PersonHeader person,
        Course course,
        StatementQuestion question,
        UUID token,
        Typed typed,
        FormErrors errors) {

    /** The field that names the assessment to go back to, where one waits for the statement. */
    public static final String WAITING = "assessment";

    public Link back() {
        return typed.id(WAITING)
                .map(it -> new Link(decision(it), page.text("pathway.decide.title")))
                .orElseGet(
                        () ->
                                new Link(
                                        PathwayLinks.course(course.id()),
                                        page.text("pathway.course.back")));
    }

    public Link cancel() {
        return new Link(back().href(), page.text("pathway.cancel"));
    }

    private static String decision(UUID assessment) {
        return PathwayLinks.decide(new AssessmentId(assessment));
    }

    public String action() {
        return PathwayLinks.state(course.id(), question.about());
    }

    public String day() {
        return typed.has("day") ? typed.text("day") : page.today().toString();
    }

    /** Without what was typed: it must never reach a log. */
    @Override
    public String toString() {
        return "StatementPage";
    }
}

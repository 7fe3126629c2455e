package org.samspel.pathway.web;

import org.samspel.pathway.AssessmentId;
import org.samspel.pathway.Course;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;

import java.util.List;
import java.util.UUID;

/**
 * The form to state something of a course.
 *
 * @param about as in its address
 * @param subject what is asked for, or empty where the title says it
 * @param hint below the title, perhaps empty
 * @param choices to choose one of: the diagnoses, or yes and no; empty where there is nothing to
 *     choose
 * @param source where the diagnoses come from, or empty
 * @param needsWords whether words are needed
 */
public record StatementPage(
        PageContext page,
        PersonHeader person,
        Course course,
        String about,
        String title,
        String subject,
        String hint,
        List<Choice> choices,
        String source,
        boolean needsWords,
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
        return PathwayLinks.state(course.id(), about);
    }

    public boolean isDiagnosis() {
        return about.equals("diagnosis");
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

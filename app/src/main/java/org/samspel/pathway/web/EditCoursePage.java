package org.samspel.pathway.web;

import org.samspel.agreement.Phase;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseView;
import org.samspel.pathway.PathwayLinks;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Optional;

/**
 * The form that changes a course.
 *
 * @param view the course as it is stored
 * @param conflict what was typed beside what is stored, when someone else was faster
 */
public record EditCoursePage(
        PageContext page,
        PersonHeader person,
        CourseView view,
        Typed typed,
        List<ConflictRow> conflict,
        FormErrors errors) {

    public String title() {
        return page.text("pathway.edit.title");
    }

    public Link back() {
        return new Link(PathwayLinks.course(course().id()), page.text("pathway.course.back"));
    }

    public Course course() {
        return view.course();
    }

    public String lead() {
        return page.text("pathway.under", view.agreed().title(), view.agreed().number());
    }

    public Link cancel() {
        return new Link(PathwayLinks.course(course().id()), page.text("pathway.cancel"));
    }

    public String action() {
        return PathwayLinks.edit(course().id());
    }

    public String endedWords() {
        return page.text("pathway.ended.on", page.date(course().endedOn().orElseGet(page::today)));
    }

    public String onset() {
        return typed.has("version") ? typed.text("onset") : course().onset().toString();
    }

    public String phase() {
        return typed.has("version")
                ? typed.text("phase")
                : course().override().map(Course.PhaseOverride::phase).orElse("");
    }

    public String phaseReason() {
        return typed.has("version")
                ? typed.text("phaseReason")
                : course().override().map(Course.PhaseOverride::reason).orElse("");
    }

    public String phaseByOnset() {
        return page.text(
                "pathway.weeks.phase",
                course().weeksOn(page.today()),
                view.agreed().phaseAfter(course().weeksOn(page.today())).name().in(page.locale()));
    }

    public List<Choice> phases() {
        return PhaseChoices.of(page, view.agreed());
    }

    static List<ConflictRow> conflict(PageContext page, CourseView view, Typed typed) {
        var stored = view.course();
        var end =
                new ConflictRow(
                        page.text("pathway.ended"),
                        page.text("pathway.open"),
                        stored.endedOn().map(page::date).orElse(page.text("pathway.open")));
        var override = stored.override();
        return List.of(
                new ConflictRow(
                        page.text("pathway.onset"),
                        typed.date("onset").map(page::date).orElse(typed.text("onset")),
                        page.date(stored.onset())),
                new ConflictRow(
                        page.text("pathway.phase"),
                        phaseWords(page, view, typed.text("phase")),
                        phaseWords(
                                page, view, override.map(Course.PhaseOverride::phase).orElse(""))),
                new ConflictRow(
                        page.text("pathway.phase.reason"),
                        typed.text("phaseReason"),
                        override.map(Course.PhaseOverride::reason).orElse("")),
                end);
    }

    private static String phaseWords(PageContext page, CourseView view, String id) {
        return Optional.of(id)
                .flatMap(view.agreed()::phase)
                .map(Phase::name)
                .map(name -> name.in(page.locale()))
                .orElse(page.text("pathway.phase.byOnset"));
    }
}

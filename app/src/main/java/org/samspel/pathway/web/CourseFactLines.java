package org.samspel.pathway.web;

import org.samspel.agreement.AgreementVersion;
import org.samspel.pathway.Course;
import org.samspel.shell.Definition;
import org.samspel.shell.PageContext;

import java.util.List;

/** The facts of a course: its agreement, its onset and its phase. */
final class CourseFactLines {
    private CourseFactLines() {}

    /**
     * @param agreed the version that guides the course today
     */
    static List<Definition> of(PageContext page, AgreementVersion agreed, Course course) {
        var day = course.endedOn().orElseGet(page::today);
        var phase = course.phaseOn(day, agreed).name().in(page.locale());
        return List.of(
                new Definition(
                        page.text("pathway.agreement"),
                        agreed.title(),
                        "/agreements/" + agreed.slug()),
                Definition.of(
                        page.text("pathway.onset"),
                        page.date(course.onset())
                                + " · "
                                + page.text("pathway.timeline.weeks", course.weeksOn(day))),
                Definition.of(
                        page.text("pathway.phase"),
                        course.override()
                                .map(
                                        judged ->
                                                page.text(
                                                        "pathway.next.phase.judged",
                                                        phase,
                                                        judged.reason()))
                                .orElse(phase)));
    }
}

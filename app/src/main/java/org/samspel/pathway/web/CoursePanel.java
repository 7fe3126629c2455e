package org.samspel.pathway.web;

import gg.jte.Content;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.Courses;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.PathwaySteps;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonPanel;
import org.samspel.shell.Templates;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Where the person stands in the agreed course, for clinicians and the person. */
@Component
class CoursePanel implements PersonPanel {
    private static final int ORDER = 101;

    private final Courses courses;
    private final CourseStages stages;
    private final StageLines stageLines;
    private final Templates templates;

    CoursePanel(Courses courses, CourseStages stages, StageLines stageLines, Templates templates) {
        this.courses = courses;
        this.stages = stages;
        this.stageLines = stageLines;
        this.templates = templates;
    }

    @Override
    public Column column() {
        return Column.NOW;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** The open course, otherwise the newest one that has ended. */
    @Override
    public Optional<Content> panel(PersonId person, Actor actor, PageContext page) {
        if (!(actor instanceof Actor.Oneself) && !PathwaySteps.isFor(actor)) {
            return Optional.empty();
        }
        var all = courses.ofPerson(actor, person);
        return all.stream()
                .filter(Course::isOpen)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(course -> templates.content("pathway/coursePanel", page(page, course)));
    }

    private CoursePanelPage page(PageContext page, Course course) {
        var ended =
                course.endedOn()
                        .map(day -> page.text("pathway.ended.on", page.date(day)))
                        .orElse("");
        var lines = stageLines.of(page, course);
        return PathwaySteps.isFor(page.actor())
                ? new CoursePanelPage(
                        page,
                        ended,
                        lines,
                        CourseFactLines.of(page, stages.guiding(page.actor(), course), course),
                        Optional.of(
                                new Link(
                                        PathwayLinks.course(course.id()),
                                        page.text("pathway.course.way"))))
                : new CoursePanelPage(page, ended, lines, List.of(), Optional.empty());
    }
}

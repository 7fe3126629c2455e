package org.samspel.pathway.web;

import org.samspel.organisation.Organisations;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.Happening;
import org.samspel.pathway.StageMark;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stage lines of courses. */
@Component
class StageLines {
    private final CourseStages stages;
    private final Organisations organisations;

    StageLines(CourseStages stages, Organisations organisations) {
        this.stages = stages;
        this.organisations = organisations;
    }

    /** Empty where the agreement has no stages. */
    List<StageLine> of(PageContext page, Course course) {
        var marks = stages.of(page.actor(), course);
        if (marks.isEmpty()) {
            return List.of();
        }
        var units =
                organisations.units(
                        page.actor().area(),
                        marks.stream()
                                .map(StageMark::reachedBy)
                                .flatMap(Optional::stream)
                                .map(Happening::by)
                                .collect(Collectors.toSet()));
        return StageLine.of(
                page,
                stages.agreed(page.actor(), course),
                marks,
                it -> Optional.ofNullable(units.get(it.by())));
    }
}

package org.samspel.pathway.web;

import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Course;
import org.samspel.pathway.CourseId;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.Courses;
import org.samspel.pathway.PathwayLinks;
import org.samspel.pathway.PathwaySteps;
import org.samspel.shell.PageContext;
import org.samspel.shell.TimelineText;
import org.samspel.shell.TimelineWords;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The timeline's lines about courses: that they began, that they ended, and why. */
@Component
class CourseTimeline implements TimelineWords {
    private static final String STARTED = "course-started";
    private static final String EXITED = "course-exited";

    private final Courses courses;
    private final CourseStages stages;
    private final Agreements agreements;
    private final Organisations organisations;

    CourseTimeline(
            Courses courses,
            CourseStages stages,
            Agreements agreements,
            Organisations organisations) {
        this.courses = courses;
        this.stages = stages;
        this.agreements = agreements;
        this.organisations = organisations;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(STARTED, EXITED);
    }

    /** Why a course ended is for clinicians and the person; others see that it did. */
    @Override
    public Map<UUID, TimelineText> words(
            String kind, Collection<UUID> subjectIds, PageContext page) {
        var words = new HashMap<UUID, TimelineText>();
        courses.findAll(page.actor(), subjectIds.stream().map(CourseId::new).toList())
                .forEach(
                        course ->
                                words.put(
                                        course.id().value(),
                                        kind.equals(STARTED)
                                                ? started(page, course)
                                                : exited(page, course)));
        return words;
    }

    private TimelineText started(PageContext page, Course course) {
        var detail =
                agreements
                        .version(page.actor().area(), course.agreement(), course.agreementVersion())
                        .map(it -> page.text("pathway.timeline.under", it.title(), it.number()))
                        .orElse("");
        return line(page, course, "pathway.timeline.started", detail);
    }

    private TimelineText exited(PageContext page, Course course) {
        var actor = page.actor();
        var mayKnowWhy = actor instanceof Actor.Oneself || PathwaySteps.isFor(actor);
        var reason =
                course.exit()
                        .filter(_ -> mayKnowWhy)
                        .flatMap(
                                exit ->
                                        stages.agreed(actor, course)
                                                .course()
                                                .exit(exit.reason())
                                                .map(it -> it.label().in(page.locale())))
                        .orElse("");
        return line(page, course, "pathway.timeline.exited", reason);
    }

    private TimelineText line(PageContext page, Course course, String key, String detail) {
        return new TimelineText(
                page.text(key),
                detail,
                Optional.empty(),
                unit(page, course.unit()),
                PathwaySteps.isFor(page.actor())
                        ? Optional.of(PathwayLinks.course(course.id()))
                        : Optional.empty());
    }

    private String unit(PageContext page, UnitId id) {
        return organisations.unit(page.actor().area(), id).map(Unit::fullName).orElse("");
    }
}

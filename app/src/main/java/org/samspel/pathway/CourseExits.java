package org.samspel.pathway;

import org.samspel.agreement.Aftercare;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Origin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Ends courses; a new episode begins another one. */
@Component
public class CourseExits {
    private final CourseRevision revision;
    private final CourseAgreements agreements;
    private final Assessments assessments;
    private final AreaDay days;
    private final ApplicationEventPublisher events;

    CourseExits(
            CourseRevision revision,
            CourseAgreements agreements,
            Assessments assessments,
            AreaDay days,
            ApplicationEventPublisher events) {
        this.revision = revision;
        this.agreements = agreements;
        this.assessments = assessments;
        this.days = days;
        this.events = events;
    }

    /**
     * What must be put right before the course can end so; empty when nothing must. For the check
     * page: it changes nothing.
     *
     * @param course that the actor may see
     */
    public List<CourseFault> faults(Actor.Staff actor, Course course, EndCourse wish) {
        return ExitRules.faults(
                course,
                wish,
                agreements.ofStages(actor, course).course(),
                days.today(actor.area()));
    }

    /**
     * What the agreement wants done when the course ends so; nothing where it was never assessed,
     * as in {@link Preventions#of}.
     */
    public Optional<Aftercare> wouldFollow(Actor.Staff actor, Course course, EndCourse wish) {
        return ExitRules.aftercare(
                        course, wish.on(), wish.reason(), agreements.today(actor, course))
                .filter(_ -> assessments.latest(actor, course).isPresent());
    }

    /**
     * Ends an open course and publishes {@link CourseExited}. The same wish again gives the course
     * as it ended.
     *
     * @param version that the form was read at
     */
    public ChangeOutcome end(Actor.Staff actor, CourseId id, int version, EndCourse wish) {
        var outcome = revision.amend(actor, id, version, course -> end(actor, course, wish));
        return outcome instanceof ChangeOutcome.Stale(var stored) && isSame(stored, wish)
                ? new ChangeOutcome.Changed(stored)
                : outcome;
    }

    private ChangeOutcome end(Actor.Staff actor, Course course, EndCourse wish) {
        var exit = ExitRules.exit(wish, agreements.ofStages(actor, course));
        var outcome = revision.update(course.ended(wish.on(), exit), faults(actor, course, wish));
        if (outcome instanceof ChangeOutcome.Changed) {
            events.publishEvent(
                    new CourseExited(
                            Origin.of(actor, days.now()),
                            course.id(),
                            course.person(),
                            actor.unit()));
        }
        return outcome;
    }

    private static boolean isSame(Course stored, EndCourse wish) {
        return stored.endedOn().filter(wish.on()::equals).isPresent()
                && stored.exit().map(CourseExit::reason).orElse("").equals(wish.reason());
    }
}

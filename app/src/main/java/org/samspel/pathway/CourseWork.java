package org.samspel.pathway;

import java.util.List;
import java.util.Optional;

/**
 * What clinicians found and decided in the courses of one record of a person.
 *
 * @param assessments newest first
 * @param decisions newest first
 */
record CourseWork(List<Assessment> assessments, List<Decision> decisions) {
    /**
     * @param afterExit whether it was made when the course had ended, and not on its assessment
     */
    record Decision(Routing routing, boolean afterExit) {}

    CourseWork of(CourseId course) {
        return new CourseWork(
                assessments.stream().filter(each -> each.course().equals(course)).toList(),
                decisions.stream().filter(each -> each.routing().course().equals(course)).toList());
    }

    Optional<Assessment> latest() {
        return assessments.stream().findFirst();
    }

    /** The latest, where that is another one. */
    Optional<AssessmentId> newerThan(AssessmentId assessment) {
        return latest().map(Assessment::id).filter(latest -> !latest.equals(assessment));
    }

    /** What was decided on the assessment. */
    Optional<Routing> decidedOn(AssessmentId assessment) {
        return decisions.stream()
                .filter(each -> !each.afterExit())
                .map(Decision::routing)
                .filter(routing -> routing.assessment().equals(assessment))
                .findFirst();
    }

    /** What was decided when the course had ended; of one course. */
    Optional<Routing> decidedAfterExit() {
        return decisions.stream().filter(Decision::afterExit).map(Decision::routing).findFirst();
    }
}

package org.samspel.pathway;

import java.util.List;

/** What came of the wish to start a course. */
public sealed interface StartOutcome {
    record Started(CourseId course) implements StartOutcome {}

    /** The person has an open course under the agreement; it stays as it is. */
    record AlreadyOpen(CourseId course) implements StartOutcome {}

    record Invalid(List<CourseFault> faults) implements StartOutcome {}

    /** No version of the agreement is in force today. */
    record NoAgreement() implements StartOutcome {}

    record NotPermitted() implements StartOutcome {}
}

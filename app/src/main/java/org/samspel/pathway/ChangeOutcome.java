package org.samspel.pathway;

import java.util.List;

/** What came of the wish to change or end a course. */
public sealed interface ChangeOutcome {
    record Changed(Course course) implements ChangeOutcome {}

    /** Someone else changed the course since the form was read. */
    record Stale(Course stored) implements ChangeOutcome {}

    record Invalid(List<CourseFault> faults) implements ChangeOutcome {}

    record NotPermitted() implements ChangeOutcome {}
}

package org.samspel.pathway;

import java.util.Map;

/** What came of the wish to keep an assessment. */
public sealed interface AssessmentOutcome {
    record Kept(AssessmentId assessment) implements AssessmentOutcome {}

    /**
     * @param faults by the facts' names
     */
    record Invalid(Map<String, AnswerFault> faults) implements AssessmentOutcome {}

    /** The course has ended: a new episode begins a new course. */
    record CourseEnded() implements AssessmentOutcome {}

    /** The person has died or moved away: nothing new begins. */
    record PersonGone(Departure departure) implements AssessmentOutcome {}

    /** No version of the agreement is in force today. */
    record NoAgreement() implements AssessmentOutcome {}

    record NotPermitted() implements AssessmentOutcome {}
}

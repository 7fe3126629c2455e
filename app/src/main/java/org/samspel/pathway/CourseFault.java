package org.samspel.pathway;

import org.samspel.agreement.Phase;

/** What must be put right in the facts of a course. */
public sealed interface CourseFault {
    record OnsetInFuture() implements CourseFault {}

    record OnsetBeforeBirth() implements CourseFault {}

    record UnknownPhase() implements CourseFault {}

    /**
     * The phase contradicts the onset, and nobody says why.
     *
     * @param byOnset the phase that the onset tells
     */
    record PhaseNeedsReason(Phase byOnset, long weeks) implements CourseFault {}

    record EndInFuture() implements CourseFault {}

    record EndBeforeOnset() implements CourseFault {}

    /** The agreement knows no such reason. */
    record ExitReasonMissing() implements CourseFault {}

    /** A reason that says nothing by itself needs words. */
    record ExitWordsMissing() implements CourseFault {}

    record ExitWordsTooLong() implements CourseFault {}

    /** No course begins for a person who has died or moved away. */
    record PersonGone(Departure departure) implements CourseFault {}

    /**
     * The agreement is for older persons.
     *
     * @param yearsMin in whole years
     */
    record TooYoung(int yearsMin, String clause) implements CourseFault {}
}

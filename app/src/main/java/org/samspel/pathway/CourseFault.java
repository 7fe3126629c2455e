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
}

package org.samspel.referral;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What sender and receiver wrote to each other.
 *
 * @param message to the receiver, perhaps empty
 * @param closingNote the receiver's note at the end
 * @param answer the advice or the assessment
 * @param planUntil the day until which the plan holds
 * @param redirectReason why the receiver sent it on
 */
public record Notes(
        String message,
        Optional<String> declineReason,
        Optional<String> closingNote,
        Optional<String> answer,
        Optional<String> plan,
        Optional<LocalDate> planUntil,
        Optional<String> redirectReason,
        Optional<String> withdrawReason) {

    /** Without a word of it: it must never reach a log. */
    @Override
    public String toString() {
        return "Notes";
    }
}

package org.samspel.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A check of the log, as it is documented.
 *
 * @param subject the emergency opening or the message that it is about
 * @param period that was looked through
 * @param found how many lines there were to look at
 * @param words what the reviewer saw and did; of a message, the answer to the person
 * @param doneBy the audit name of the reviewer
 */
public record Review(
        UUID id,
        ReviewKind kind,
        Optional<UUID> subject,
        LogPeriod period,
        int found,
        Result result,
        String words,
        String doneBy,
        Instant doneAt) {
    public enum Result {
        FINE,
        TO_LOOK_INTO,
        MISUSE_REPORTED
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Review[" + id + "]";
    }
}

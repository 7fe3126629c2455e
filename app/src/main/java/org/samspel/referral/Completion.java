package org.samspel.referral;

import java.time.Instant;
import java.util.Optional;

/**
 * One time that a referral went back for what was missing.
 *
 * @param missing what the receiver asked for
 * @param supplied what the sender added
 */
public record Completion(Round round, String missing, Optional<String> supplied) {
    /**
     * The same without words.
     *
     * @param dueThen the deadline that no longer ran
     */
    public record Round(
            CompletionId id, Instant returnedAt, Instant dueThen, Optional<Instant> suppliedAt) {}

    /** Without a word of it: it must never reach a log. */
    @Override
    public String toString() {
        return "Completion";
    }
}

package org.samspel.access;

import org.samspel.kernel.PersonId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a person wrote to the log reviewer about a line.
 *
 * @param line of the log
 * @param answer how the reviewer dealt with it
 */
public record Message(
        UUID id,
        PersonId person,
        long line,
        String words,
        Instant sentAt,
        Optional<Review> answer) {
    /** Without the words. */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}

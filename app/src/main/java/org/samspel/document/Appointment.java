package org.samspel.document;

import java.time.Duration;
import java.time.Instant;

/**
 * An appointment for a calendar file, in ready words. It says when and where, and nothing that
 * others who see the calendar must not know.
 *
 * @param key stays the same when the appointment is moved
 * @param sequence counts from 0 how often it was moved
 * @param link of a video meeting, perhaps empty
 * @param writtenAt when this was written
 */
public record Appointment(
        String key,
        int sequence,
        Instant from,
        Duration length,
        String title,
        String place,
        String link,
        Instant writtenAt) {
    public Appointment {
        if (key.isBlank() || title.isBlank() || !length.isPositive()) {
            throw new IllegalArgumentException("An appointment has a key, a title and a length");
        }
    }

    /** Without its words: they must never reach a log. */
    @Override
    public String toString() {
        return "Appointment[" + key + "]";
    }
}

package org.samspel.plan;

import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * The meeting that the parties are called to.
 *
 * @param number counts from 1 how often they were called
 * @param link of a video meeting, perhaps empty
 * @param present who was there, in words; empty until it was held
 */
public record Meeting(
        int number,
        Instant at,
        String place,
        String link,
        Instant calledAt,
        UnitId calledBy,
        Optional<Instant> heldAt,
        String present) {
    /** Without who was there: it must never reach a log. */
    @Override
    public String toString() {
        return "Meeting[" + number + "]";
    }
}

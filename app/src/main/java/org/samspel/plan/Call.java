package org.samspel.plan;

import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Set;

/**
 * The wish to call the parties to a meeting.
 *
 * @param link of a video meeting, perhaps empty
 * @param units that are called, beside the caller’s own
 * @param unusualHour whether whoever calls has been asked about an hour or a day on which nobody
 *     works, and means it
 */
public record Call(Instant at, String place, String link, Set<UnitId> units, boolean unusualHour) {
    public Call {
        units = Set.copyOf(units);
    }
}

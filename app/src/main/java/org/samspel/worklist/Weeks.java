package org.samspel.worklist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** ISO weeks by an area's own clock: from Monday at midnight, whatever the clock's changes. */
final class Weeks {
    private Weeks() {}

    /**
     * @param ends the first moment after it; of the running week, now
     */
    record Week(LocalDate monday, Instant starts, Instant ends, boolean isOver) {
        boolean holds(Instant at) {
            return !at.isBefore(starts) && at.isBefore(ends);
        }
    }

    /** The running week and those before it, the earliest first. */
    static List<Week> last(int count, Instant now, ZoneId zone) {
        var monday =
                LocalDate.ofInstant(now, zone)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, count)
                .mapToObj(back -> monday.minusWeeks(count - 1L - back))
                .map(first -> week(first, now, zone))
                .toList();
    }

    private static Week week(LocalDate monday, Instant now, ZoneId zone) {
        var ends = monday.plusWeeks(1).atStartOfDay(zone).toInstant();
        var isOver = !ends.isAfter(now);
        return new Week(monday, monday.atStartOfDay(zone).toInstant(), isOver ? ends : now, isOver);
    }
}

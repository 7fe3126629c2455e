package org.samspel.followup;

import org.samspel.followup.aggregates.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The times that a version's life is cut into: halves of calendar years, from the day it came into
 * force to today. They follow each other without gap or overlap, so that no two of them can be
 * subtracted from each other.
 */
final class Periods {
    private Periods() {}

    static List<Period> halves(LocalDate inForceFrom, LocalDate today) {
        var halves = new ArrayList<Period>();
        for (var first = inForceFrom; !first.isAfter(today); first = endOfHalf(first).plusDays(1)) {
            var end = endOfHalf(first);
            halves.add(
                    new Period(
                            first.getYear() + "-" + (first.getMonthValue() <= 6 ? 1 : 2),
                            first,
                            end.isAfter(today) ? today : end));
        }
        return halves;
    }

    static Period whole(LocalDate inForceFrom, LocalDate today) {
        return new Period("", inForceFrom, today);
    }

    private static LocalDate endOfHalf(LocalDate day) {
        return day.getMonthValue() <= 6
                ? LocalDate.of(day.getYear(), 6, 30)
                : LocalDate.of(day.getYear(), 12, 31);
    }
}

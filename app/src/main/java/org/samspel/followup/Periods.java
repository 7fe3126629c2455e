package org.samspel.followup;

import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.Period;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The times that a version's life is cut into, from the day it came into force to today. They
 * follow each other without gap or overlap, and the longer ones are made of the shorter, so that no
 * two of them can be subtracted from each other. The last one counts with the one before until half
 * of it has passed: that follows from the calendar alone, and not from what was counted.
 */
final class Periods {
    private Periods() {}

    static List<Period> of(Grain grain, LocalDate inForceFrom, LocalDate today) {
        var periods = new ArrayList<Period>();
        for (var first = inForceFrom; !first.isAfter(today); first = next(grain, first)) {
            var end = next(grain, first).minusDays(1);
            periods.add(new Period(code(grain, first), first, end.isAfter(today) ? today : end));
        }
        if (periods.size() > 1 && isYoung(grain, today)) {
            var last = periods.removeLast();
            var before = periods.removeLast();
            periods.add(new Period(before.code(), before.from(), last.to()));
        }
        return List.copyOf(periods);
    }

    static Period whole(LocalDate inForceFrom, LocalDate today) {
        return new Period("", inForceFrom, today);
    }

    /** The place of the period that a day belongs to; days before the first count with it. */
    static int place(List<Period> periods, LocalDate day) {
        var place = 0;
        for (var at = 1; at < periods.size(); at++) {
            if (!day.isBefore(periods.get(at).from())) {
                place = at;
            }
        }
        return place;
    }

    private static boolean isYoung(Grain grain, LocalDate today) {
        var start = start(grain, today);
        var passed = ChronoUnit.DAYS.between(start, today) + 1;
        return 2 * passed < ChronoUnit.DAYS.between(start, next(grain, today));
    }

    private static LocalDate next(Grain grain, LocalDate day) {
        return start(grain, day).plusMonths(grain.months());
    }

    private static LocalDate start(Grain grain, LocalDate day) {
        var month = (day.getMonthValue() - 1) / grain.months() * grain.months() + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }

    /** {@code 2026-2} is the second half of 2026, or its second quarter, or February. */
    private static String code(Grain grain, LocalDate day) {
        return day.getYear() + "-" + ((day.getMonthValue() - 1) / grain.months() + 1);
    }
}

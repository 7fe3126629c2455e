package org.samspel.worklist;

import org.samspel.organisation.Area;
import org.samspel.organisation.WorkingDays;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers to referrals, measured in working days of the area's country. */
final class Answers {
    private final Area area;
    private final WorkingDays workingDays;
    private final List<UnitWeeks.Answer> all;
    private final TreeMap<LocalDate, Integer> upTo = new TreeMap<>();

    Answers(Area area, WorkingDays workingDays, List<UnitWeeks.Answer> all) {
        this.area = area;
        this.workingDays = workingDays;
        this.all = List.copyOf(all);
    }

    List<UnitWeeks.Answer> in(Weeks.Week week) {
        return all.stream().filter(answer -> week.holds(answer.answeredAt())).toList();
    }

    OptionalDouble median(Weeks.Week week) {
        var days =
                in(week).stream()
                        .mapToInt(answer -> days(answer.cameAt(), answer.answeredAt()))
                        .sorted()
                        .toArray();
        if (days.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((days[(days.length - 1) / 2] + days[days.length / 2]) / 2.0);
    }

    SortedSet<Integer> limits(Weeks.Week week) {
        var limits = new TreeSet<Integer>();
        in(week).forEach(answer -> limits.add(days(answer.cameAt(), answer.due())));
        return limits;
    }

    private int days(Instant from, Instant to) {
        return Math.max(0, upTo(UnitWeeks.day(to, area)) - upTo(UnitWeeks.day(from, area)));
    }

    /** Working days from some day on up to this one: each day is looked up once. */
    private int upTo(LocalDate day) {
        if (upTo.isEmpty()) {
            upTo.put(day, 0);
        }
        while (upTo.firstKey().isAfter(day)) {
            var first = upTo.firstKey();
            upTo.put(first.minusDays(1), upTo.firstEntry().getValue() - isWorking(first));
        }
        while (upTo.lastKey().isBefore(day)) {
            var next = upTo.lastKey().plusDays(1);
            upTo.put(next, upTo.lastEntry().getValue() + isWorking(next));
        }
        return upTo.getOrDefault(day, 0);
    }

    private int isWorking(LocalDate day) {
        return workingDays.between(day.minusDays(1), day, area.country());
    }
}

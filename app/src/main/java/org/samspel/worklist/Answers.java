package org.samspel.worklist;

import org.samspel.organisation.Area;
import org.samspel.organisation.WorkingDays;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.TreeSet;

/** Answers to referrals, measured in working days of the area's country. */
record Answers(
        Area area,
        WorkingDays workingDays,
        List<UnitWeeks.Answer> all,
        Map<List<Object>, Integer> counted) {

    Answers(Area area, WorkingDays workingDays, List<UnitWeeks.Answer> all) {
        this(area, workingDays, all, new HashMap<>());
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

    private int days(java.time.Instant from, java.time.Instant to) {
        var first = UnitWeeks.day(from, area);
        var last = UnitWeeks.day(to, area);
        return counted.computeIfAbsent(
                List.of(first, last), _ -> workingDays.between(first, last, area.country()));
    }
}

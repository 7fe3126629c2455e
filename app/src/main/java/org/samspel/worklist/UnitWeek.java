package org.samspel.worklist;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.OptionalDouble;
import java.util.SortedSet;

/**
 * A unit's tasks in one ISO week of its area's zone. It counts all of the unit's tasks, also about
 * persons whom the unit no longer meets, so that a past week stays as it was.
 *
 * @param monday its first day
 * @param cameIn how many became the unit's
 * @param done how many ended, by whatever ended them
 * @param open how many were open when it ended; in a week that is not over, now
 * @param overdue how many of these were late then
 * @param answered how many referrals the unit answered
 * @param answerWorkingDays the median of the working days from a referral's arrival to its answer
 * @param limitsWorkingDays what the agreements allowed for these answers, each number once
 */
public record UnitWeek(
        LocalDate monday,
        boolean isOver,
        int cameIn,
        int done,
        int open,
        int overdue,
        int answered,
        OptionalDouble answerWorkingDays,
        SortedSet<Integer> limitsWorkingDays) {

    /** Its number in the year that it belongs to (ISO 8601). */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}

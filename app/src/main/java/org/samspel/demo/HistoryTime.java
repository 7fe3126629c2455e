package org.samspel.demo;

import org.samspel.kernel.Playback;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The time of one tale: it goes forward, and ends at the present. */
final class HistoryTime {
    private static final LocalTime OPENING = LocalTime.of(8, 5);
    private static final Duration VISIT_PART = Duration.ofMinutes(4);

    private final Playback playback;
    private final Instant present;
    private final ZoneId zone;

    HistoryTime(Playback playback, Instant present, ZoneId zone) {
        this.playback = playback;
        this.present = present;
        this.zone = zone;
    }

    Instant now() {
        return playback.now();
    }

    LocalDate today() {
        return dayOf(playback.now());
    }

    /** The day on which the history ends. */
    LocalDate lastDay() {
        return dayOf(present);
    }

    /** Goes on to that moment; stays where it is, and says no, when that is still to come. */
    boolean reach(Instant moment) {
        if (moment.isAfter(present)) {
            return false;
        }
        if (moment.isAfter(playback.now())) {
            playback.moveTo(moment);
        }
        return true;
    }

    /** Goes on to the day, some minutes after opening. */
    boolean reach(LocalDate day, Duration afterOpening) {
        return reach(opening(day).plus(afterOpening));
    }

    Instant opening(LocalDate day) {
        return day.atTime(OPENING).atZone(zone).toInstant();
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** Goes on within a visit. */
    void passVisitPart() {
        reach(playback.now().plus(VISIT_PART));
    }

    /** Nobody refers on a Sunday: weekend days become the Friday before. */
    static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** The day itself, or the Monday after the weekend. */
    static LocalDate workingDayFrom(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}

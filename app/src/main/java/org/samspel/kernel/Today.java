package org.samspel.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** The day that the server lives in: the real one, or in a demo the one it is asked to try. */
final class Today {
    /** Both countries keep the same time; in UTC another day begins an hour or two too late. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Today() {}

    /**
     * @param day as in 2027-01-01, or blank for the real day
     * @param testPersons whether the server holds test persons only; another server keeps the real
     *     day, since deadlines of the law hang on it
     * @return a clock that walks on from the real time of day on that day
     */
    static Clock clock(String day, boolean testPersons, Clock real) {
        if (day.isBlank()) {
            return real;
        }
        if (!testPersons) {
            throw new IllegalStateException(
                    "samspel.today is for the demo: a server with real persons keeps the real day");
        }
        var now = real.instant();
        var then = read(day).atTime(LocalTime.ofInstant(now, ZONE)).atZone(ZONE);
        return Clock.offset(real, Duration.between(now, then));
    }

    private static LocalDate read(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("samspel.today is a day such as 2027-01-01", e);
        }
    }
}

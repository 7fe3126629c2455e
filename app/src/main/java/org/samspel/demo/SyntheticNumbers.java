package org.samspel.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Danish numbers of the synthetic series: 60 is added to the day of birth, and the seventh digit
 * names the century (see docs/decisions/0006).
 */
final class SyntheticNumbers {
    private static final int SYNTHETIC_DAYS = 60;
    private static final int PER_DIGIT = 1_000;
    private static final int DIGITS = 4;

    private SyntheticNumbers() {}

    /**
     * A number of its own for each ordinal.
     *
     * @param birth from 1937 to 2036
     */
    static String cpr(LocalDate birth, int ordinal) {
        if (ordinal >= PER_DIGIT * DIGITS) {
            throw new IllegalArgumentException("The demo has no more than 3999 persons in an area");
        }
        var century =
                birth.getYear() >= 2000
                        ? ordinal % 2 == 0 ? 4 : 9
                        : DIGITS - 1 - ordinal / PER_DIGIT;
        return String.format(
                Locale.ROOT,
                "%02d%s%d%03d",
                birth.getDayOfMonth() + SYNTHETIC_DAYS,
                birth.format(DateTimeFormatter.ofPattern("MMuu", Locale.ROOT)),
                century,
                ordinal % PER_DIGIT);
    }
}

package org.samspel.demo;

import org.samspel.organisation.Country;
import org.samspel.person.SwedishNumber;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers of the synthetic series (docs/decisions/0006), one for each place in a population. Those
 * that written stories use have other digits after the date.
 */
final class SyntheticNumbers {
    private static final int PER_DATE = 1_000;
    private static final int DAYS_APART = 14;
    private static final int SYNTHETIC_DAYS = 60;
    private static final int SYNTHETIC_MONTHS = 80;
    private static final DateTimeFormatter MONTH_AND_YEAR =
            DateTimeFormatter.ofPattern("MMuu", Locale.ROOT);

    private SyntheticNumbers() {}

    /**
     * A birthday in the month of that date, on which nobody whose number would be the same is born.
     *
     * @param late whether in the second half of the month
     */
    static LocalDate birthday(LocalDate date, int ordinal, boolean late) {
        return date.withDayOfMonth(1 + ordinal / PER_DATE % DAYS_APART + (late ? DAYS_APART : 0));
    }

    /**
     * @param birth from {@link #birthday}, of the years 1900 to 2036
     */
    static String of(Country country, LocalDate birth, int ordinal) {
        var serial = ordinal % PER_DATE;
        return switch (country) {
            case SE -> SwedishNumber.synthetic(birth, serial);
            case DK -> cpr(birth, serial);
        };
    }

    /**
     * A number that reserves a place: of the nation in Sweden, of the region in Denmark.
     *
     * @param birth of the years 1900 to 1999 and 2000 to 2036
     */
    static String reserve(Country country, LocalDate birth, int ordinal) {
        return switch (country) {
            case SE ->
                    String.format(
                            Locale.ROOT,
                            "%04d%02d%02dK%03d",
                            birth.getYear(),
                            birth.getMonthValue() + SYNTHETIC_MONTHS,
                            birth.getDayOfMonth(),
                            ordinal % PER_DATE);
            case DK ->
                    String.format(
                            Locale.ROOT,
                            "%02d%s%dD%c%d",
                            birth.getDayOfMonth() + SYNTHETIC_DAYS,
                            MONTH_AND_YEAR.format(birth),
                            birth.getYear() >= 2000 ? 5 : 0,
                            (char) ('A' + ordinal / 10 % 26),
                            ordinal % 10);
        };
    }

    /** The day is raised by 60; the seventh digit tells the century. */
    private static String cpr(LocalDate birth, int serial) {
        return String.format(
                Locale.ROOT,
                "%02d%s%d%03d",
                birth.getDayOfMonth() + SYNTHETIC_DAYS,
                MONTH_AND_YEAR.format(birth),
                birth.getYear() >= 2000 ? 4 : 3,
                serial);
    }
}

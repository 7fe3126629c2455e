package org.samspel.person;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Swedish personnummer or samordningsnummer: the date of birth, three digits and a check digit. A
 * samordningsnummer has 60 added to the day; its month or day may be unknown and then counts as 00
 * (folkbokföringslagen 1991:481, 18 §; lag 2022:1697).
 *
 * <p>Ten digits leave the century open: it is the latest that is not in the future, and a plus
 * instead of the hyphen says that the person turns a hundred this year or has done so.
 */
public final class SwedishNumber {
    private static final Pattern SHAPE =
            Pattern.compile("(?:([0-9]{2})(?=[0-9]{6}-?[0-9]{4}$))?([0-9]{6})([-+]?)([0-9]{4})");
    private static final int COORDINATION_DAYS = 60;
    private static final int SYNTHETIC_MONTHS = 80;

    private SwedishNumber() {}

    /**
     * A number of the synthetic series, for the demo and tests; see docs/decisions/0006.
     *
     * @param serial 0 to 999
     */
    public static String synthetic(LocalDate birthDate, int serial) {
        return withCheckDigit(birthDate, SYNTHETIC_MONTHS, 0, serial);
    }

    /** As {@link #synthetic}, for a samordningsnummer. */
    public static String syntheticCoordination(LocalDate birthDate, int serial) {
        return withCheckDigit(birthDate, SYNTHETIC_MONTHS, COORDINATION_DAYS, serial);
    }

    static String withCheckDigit(LocalDate date, int months, int days, int serial) {
        var eleven =
                "%04d%02d%02d%03d"
                        .formatted(
                                date.getYear(),
                                date.getMonthValue() + months,
                                date.getDayOfMonth() + days,
                                serial);
        return eleven + Luhn.checkDigit(eleven.substring(2));
    }

    /** Reads a number as people write it; empty if it has not the shape of one. */
    static Optional<NumberCheck> read(String written, LocalDate today) {
        var parts = SHAPE.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var ten = parts.group(2) + parts.group(4);
        var raw = new RawDate(ten);
        var year =
                parts.group(1) != null
                        ? Integer.parseInt(parts.group(1) + ten.substring(0, 2))
                        : raw.year(today, parts.group(3).equals("+"));
        if (!raw.isDateIn(year)) {
            return Optional.of(new NumberCheck.NoSuchDate());
        }
        if (!Luhn.isRight(ten)) {
            return Optional.of(new NumberCheck.WrongCheckDigit());
        }
        var kind = raw.coordination ? NumberKind.SAMORDNINGSNUMMER : NumberKind.PERSONNUMMER;
        return Optional.of(
                new NumberCheck.Accepted(
                        new PersonNumber(
                                kind,
                                kind.system(),
                                "%02d%s".formatted(year / 100, ten),
                                Optional.ofNullable(raw.dateIn(year)),
                                raw.synthetic)));
    }

    /** The three digits before the check digit. */
    static int serial(String twelve) {
        return Integer.parseInt(twelve, 8, 11, 10);
    }

    /** The first six digits, what was added to month and day taken off. */
    private static final class RawDate {
        private final int yearOfCentury;
        private final int month;
        private final int day;
        private final boolean synthetic;
        private final boolean coordination;

        RawDate(String ten) {
            var writtenMonth = Integer.parseInt(ten, 2, 4, 10);
            var writtenDay = Integer.parseInt(ten, 4, 6, 10);
            yearOfCentury = Integer.parseInt(ten, 0, 2, 10);
            synthetic = writtenMonth >= SYNTHETIC_MONTHS;
            coordination = writtenDay >= COORDINATION_DAYS;
            month = synthetic ? writtenMonth - SYNTHETIC_MONTHS : writtenMonth;
            day = coordination ? writtenDay - COORDINATION_DAYS : writtenDay;
        }

        int year(LocalDate today, boolean hundred) {
            var year = today.getYear() - today.getYear() % 100 + yearOfCentury;
            var date = dateIn(year);
            if (year > today.getYear() || (date != null && date.isAfter(today))) {
                year -= 100;
            }
            return hundred && today.getYear() - year < 100 ? year - 100 : year;
        }

        boolean isDateIn(int year) {
            return isUnknown() ? month <= 12 && day <= 31 : dateIn(year) != null;
        }

        @Nullable LocalDate dateIn(int year) {
            try {
                return isUnknown() ? null : LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null;
            }
        }

        private boolean isUnknown() {
            return coordination && (month == 0 || day == 0);
        }
    }
}

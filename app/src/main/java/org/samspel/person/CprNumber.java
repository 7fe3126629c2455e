package org.samspel.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A Danish civil registration number: ten digits, DDMMYY and a serial number whose first digit
 * gives the century (CPR office, "Personnummeret i CPR"). Modulus 11 is not checked: numbers
 * without it are issued since 1 October 2007.
 *
 * @param synthetic of the series of test persons, in which the day is raised by 60. Replacement
 *     numbers for persons without a CPR number are often made so too; see docs/decisions/0006
 */
public record CprNumber(String digits, LocalDate birthDate, boolean synthetic) {
    private static final int SYNTHETIC_DAYS = 60;

    /** Reads a number as people write it, with or without a hyphen; empty if it is none. */
    public static Optional<CprNumber> read(String written) {
        var digits = written.strip().replace("-", "").replace(" ", "");
        if (!digits.matches("[0-9]{10}")) {
            return Optional.empty();
        }
        var writtenDay = Integer.parseInt(digits, 0, 2, 10);
        var synthetic = writtenDay > SYNTHETIC_DAYS;
        var day = synthetic ? writtenDay - SYNTHETIC_DAYS : writtenDay;
        var month = Integer.parseInt(digits, 2, 4, 10);
        try {
            return Optional.of(
                    new CprNumber(digits, LocalDate.of(year(digits), month, day), synthetic));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A number of the synthetic series, for the demo and tests.
     *
     * @param serial four digits, of which the first tells the century
     */
    public static String synthetic(LocalDate birthDate, int serial) {
        return "%02d%02d%02d%04d"
                .formatted(
                        birthDate.getDayOfMonth() + SYNTHETIC_DAYS,
                        birthDate.getMonthValue(),
                        birthDate.getYear() % 100,
                        serial);
    }

    PersonNumber number() {
        return new PersonNumber(
                NumberKind.CPR, Identifier.CPR, digits, Optional.of(birthDate), synthetic);
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits, 4, 6, 10);
        return switch (digits.charAt(6)) {
            case '0', '1', '2', '3' -> 1900 + year;
            case '4', '9' -> year <= 36 ? 2000 + year : 1900 + year;
            default -> year <= 57 ? 2000 + year : 1800 + year;
        };
    }

    /** Without the digits: a number must never reach a log. */
    @Override
    public String toString() {
        return "CprNumber";
    }
}

package org.samspel.person;

import org.samspel.organisation.Country;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of number that an area takes.
 *
 * @param pattern of kinds without rules of their own: what a value looks like without separators
 * @param testPattern the same for test persons
 */
record AcceptedNumber(
        NumberKind kind, String system, Optional<Pattern> pattern, Optional<Pattern> testPattern) {
    private static final Pattern RESERVE = Pattern.compile("[0-9]{8}[0-9A-Z]{4}");
    private static final int SYNTHETIC_MONTH_MIN = 80;

    static AcceptedNumber of(NumberKind kind) {
        return new AcceptedNumber(kind, kind.system(), Optional.empty(), Optional.empty());
    }

    /** What an area of the country takes when its content says nothing. */
    static List<AcceptedNumber> in(Country country) {
        var kinds =
                switch (country) {
                    case DK -> List.of(NumberKind.CPR, NumberKind.X_ECPR, NumberKind.D_ECPR);
                    case SE ->
                            List.of(
                                    NumberKind.PERSONNUMMER,
                                    NumberKind.SAMORDNINGSNUMMER,
                                    NumberKind.NATIONAL_RESERVE);
                };
        return kinds.stream().map(AcceptedNumber::of).toList();
    }

    /** Reads what was typed as this kind; empty if it has not its shape. */
    Optional<NumberCheck> read(String written, LocalDate today) {
        return switch (kind) {
            case CPR -> cpr(written);
            case X_ECPR, D_ECPR -> EcprNumber.read(written, kind, system);
            case PERSONNUMMER, SAMORDNINGSNUMMER ->
                    SwedishNumber.read(written, today).filter(this::isOfThisKind);
            case NATIONAL_RESERVE -> reserve(opaque(written));
            case LMA, LOCAL_RESERVE -> byPattern(opaque(written));
        };
    }

    /** A fault in a number is told by the kind that stays. */
    private boolean isOfThisKind(NumberCheck check) {
        return check instanceof NumberCheck.Accepted(var number)
                ? number.kind() == kind
                : kind == NumberKind.PERSONNUMMER;
    }

    private Optional<NumberCheck> cpr(String written) {
        if (!written.matches("[0-9]{6}-?[0-9]{4}")) {
            return Optional.empty();
        }
        return Optional.of(
                CprNumber.read(written)
                        .<NumberCheck>map(cpr -> new NumberCheck.Accepted(cpr.number()))
                        .orElseGet(NumberCheck.NoSuchDate::new));
    }

    /**
     * Twelve characters, perhaps with letters. Its date is not always that of birth, so that is
     * asked for; the fifth and sixth character are a month in the known forms (SE base; to be
     * verified).
     */
    private Optional<NumberCheck> reserve(String value) {
        if (!RESERVE.matcher(value).matches() || value.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return accepted(value, Integer.parseInt(value, 4, 6, 10) >= SYNTHETIC_MONTH_MIN);
    }

    private Optional<NumberCheck> byPattern(String value) {
        if (testPattern.filter(test -> test.matcher(value).matches()).isPresent()) {
            return accepted(value, true);
        }
        return pattern.filter(real -> real.matcher(value).matches())
                .flatMap(real -> accepted(value, false));
    }

    private Optional<NumberCheck> accepted(String value, boolean synthetic) {
        return Optional.of(
                new NumberCheck.Accepted(
                        new PersonNumber(kind, system, value, Optional.empty(), synthetic)));
    }

    private static String opaque(String written) {
        return written.replace("-", "").toUpperCase(Locale.ROOT);
    }
}

package org.samspel.person;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Danish replacement number: X-eCPR (national) or D-eCPR (a region's). As a CPR number, with two
 * letters in the places of its eighth and ninth digit; the seventh digit tells the kind, and the
 * century as in a CPR number (DK Core; the century is to be verified).
 */
final class EcprNumber {
    private static final Pattern X_ECPR = Pattern.compile("[0-9]{6}[17][A-Z]{2}[0-9]");
    private static final Pattern D_ECPR = Pattern.compile("[0-9]{6}[056][A-Z]{2}[0-9]");

    private EcprNumber() {}

    /** Reads a number as people write it; empty if it has not the shape of the kind. */
    static Optional<NumberCheck> read(String written, NumberKind kind, String system) {
        var value = written.replace("-", "").toUpperCase(java.util.Locale.ROOT);
        var shape = kind == NumberKind.X_ECPR ? X_ECPR : D_ECPR;
        if (!shape.matcher(value).matches()) {
            return Optional.empty();
        }
        var asDigits = value.substring(0, 7) + "00" + value.charAt(9);
        return Optional.of(
                CprNumber.read(asDigits)
                        .<NumberCheck>map(
                                like ->
                                        new NumberCheck.Accepted(
                                                new PersonNumber(
                                                        kind,
                                                        system,
                                                        value,
                                                        Optional.of(like.birthDate()),
                                                        like.synthetic())))
                        .orElseGet(NumberCheck.NoSuchDate::new));
    }
}

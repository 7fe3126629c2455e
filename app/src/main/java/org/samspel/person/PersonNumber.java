package org.samspel.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number that stands for a person, as it is stored: without separators, Swedish ones with twelve
 * digits.
 *
 * @param birthDate nothing when the number does not tell it
 * @param synthetic of the series of test persons; see docs/decisions/0006
 */
public record PersonNumber(
        NumberKind kind,
        String system,
        String value,
        Optional<LocalDate> birthDate,
        boolean synthetic) {

    public Identifier identifier() {
        return new Identifier(system, value);
    }

    /** Without the value: a number must never reach a log. */
    @Override
    public String toString() {
        return "PersonNumber[" + kind + "]";
    }
}

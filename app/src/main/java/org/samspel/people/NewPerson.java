package org.samspel.people;

import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person to register, as typed.
 *
 * @param birthDate needed when the number does not tell it
 */
public record NewPerson(
        String number,
        String givenName,
        String familyName,
        Optional<LocalDate> birthDate,
        String municipalityCode,
        UnitId gpUnit) {

    /** With a number that tells the date of birth. */
    public NewPerson(
            String number,
            String givenName,
            String familyName,
            String municipalityCode,
            UnitId gpUnit) {
        this(number, givenName, familyName, Optional.empty(), municipalityCode, gpUnit);
    }

    @Override
    public String toString() {
        return "NewPerson";
    }
}

package org.samspel.person;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.time.Period;

/**
 * A person, as all rooms know them.
 *
 * @param gpUnit the person's own general practice
 */
public record Person(
        PersonId id,
        int version,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String municipalityCode,
        UnitId gpUnit) {

    public String name() {
        return givenName + " " + familyName;
    }

    /** Age in whole years. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** Without name and birth date: a person must never reach a log. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}

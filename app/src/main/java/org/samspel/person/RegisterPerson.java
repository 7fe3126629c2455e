package org.samspel.person;

import org.samspel.kernel.UnitId;

import java.time.LocalDate;

/** The wish to register a person in the actor's area. */
public record RegisterPerson(
        Identifier identifier,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String municipalityCode,
        UnitId gpUnit) {
    @Override
    public String toString() {
        return "RegisterPerson";
    }
}

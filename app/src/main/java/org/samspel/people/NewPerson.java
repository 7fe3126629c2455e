package org.samspel.people;

import org.samspel.kernel.UnitId;

/** A person to register, as typed. */
public record NewPerson(
        String number,
        String givenName,
        String familyName,
        String municipalityCode,
        UnitId gpUnit) {
    @Override
    public String toString() {
        return "NewPerson";
    }
}

package org.samspel.organisation;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit of a party.
 *
 * @param slug the name in content files, unique in the area
 * @param municipalityCode where the unit is; regions' own units may have none
 * @param validity when the unit is open
 * @param successor the unit that goes on with its work once it is closed
 */
public record Unit(
        UnitId id,
        String slug,
        UnitKind kind,
        String name,
        PartyId party,
        String partyName,
        Optional<String> municipalityCode,
        String phone,
        Validity validity,
        Optional<UnitId> successor) {

    /** The unit with its party, as a receiver reads it; once when both have the same name. */
    public String fullName() {
        return name.contains(partyName) ? name : partyName + ", " + name;
    }

    public boolean isOpenOn(LocalDate day) {
        return validity.holdsOn(day);
    }
}

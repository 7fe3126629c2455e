package org.samspel.organisation;

import java.util.Optional;

/**
 * That a unit answers for a service, in one municipality or in all of the area.
 *
 * @param municipalityCode empty for all municipalities
 * @param source where it stands
 * @param toVerify what about it is not settled
 */
public record Responsibility(
        String service,
        Optional<String> municipalityCode,
        Unit unit,
        Validity validity,
        Optional<String> source,
        Optional<String> toVerify) {

    public boolean isIn(String municipality) {
        return municipalityCode.filter(code -> !code.equals(municipality)).isEmpty();
    }
}

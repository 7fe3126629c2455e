package org.samspel.agreement;

import java.time.LocalDate;
import java.util.Optional;

/** Where a version stands in time. */
public enum VersionState {
    COMING,
    IN_FORCE,
    /** Its time is over, or a later version has taken its place. */
    PAST;

    /**
     * @param inForce the version of the same agreement that holds on the day
     */
    public static VersionState of(
            AgreementVersion version, Optional<AgreementVersion> inForce, LocalDate day) {
        if (inForce.filter(current -> current.number() == version.number()).isPresent()) {
            return IN_FORCE;
        }
        return version.inForceFrom().isAfter(day) ? COMING : PAST;
    }
}

package org.samspel.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has become of a person. Records are kept whatever it says.
 *
 * @param leftAreaOn when the person moved to another area
 * @param protection why address, municipality and contacts are hidden
 */
public record PersonStatus(
        Optional<LocalDate> diedOn,
        Optional<LocalDate> leftAreaOn,
        Optional<Protection> protection) {
    public static final PersonStatus LIVES_HERE =
            new PersonStatus(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean isProtected() {
        return protection.isPresent();
    }

    /**
     * Whether nothing new begins for the person: no invitations, no courses, no referrals. What is
     * there stays and may be closed.
     */
    public boolean stopsNewThings() {
        return diedOn.isPresent() || leftAreaOn.isPresent();
    }

    /** Without what it says: a status must never reach a log. */
    @Override
    public String toString() {
        return "PersonStatus";
    }
}

package org.samspel.access.law;

import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Why a unit has, or had, to do with the person.
 *
 * @param user who took part, where that is known; most relations are a unit’s
 * @param until from when it no longer holds
 */
public record Relation(
        Kind kind, UnitId unit, Optional<UserId> user, Instant from, Optional<Instant> until) {
    public enum Kind {
        /** Treats, examines or assesses the person. */
        CARE,
        /** The person’s own general practice or health centre. */
        OWN_GP,
        /** Gives social services to the person, or assesses the need for them. */
        SERVICES,
        /** Other work in health care that needs the data: follow-up, administration. */
        WORK,
        /** Handles a case of the person at an authority. */
        CASE
    }

    /** Those who take part in the person’s care. */
    static final Set<Kind> CARING = Set.of(Kind.CARE, Kind.OWN_GP);

    boolean holdsAt(Instant now) {
        return !from.isAfter(now) && until.filter(end -> !end.isAfter(now)).isEmpty();
    }
}

package org.samspel.referral;

import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * That a receiver closed while it had the referral.
 *
 * @param at when that was noted
 * @param successor who goes on with its work; empty where nobody does
 */
public record Stranded(Instant at, Optional<UnitId> successor) {
    boolean isFor(UnitId unit) {
        return successor.filter(unit::equals).isPresent();
    }
}

package org.samspel.plan;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.UUID;

/**
 * What happened to a plan, once.
 *
 * @param words perhaps empty
 */
public record PlanStep(
        UUID id,
        PlanId plan,
        PersonId person,
        UnitId unit,
        PlanHappening what,
        Instant at,
        String words) {
    /** Without its words: they must never reach a log. */
    @Override
    public String toString() {
        return "PlanStep[" + what + "]";
    }
}

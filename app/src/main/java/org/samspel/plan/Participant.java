package org.samspel.plan;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * A unit that takes part in the plan.
 *
 * @param meeting the number of the meeting it was called to last
 * @param answer to that call
 */
public record Participant(
        UnitId unit,
        PartyId party,
        Instant calledAt,
        int meeting,
        Optional<Answer> answer,
        Optional<Instant> answeredAt) {
    public enum Answer {
        COMES,
        DOES_NOT_COME
    }
}

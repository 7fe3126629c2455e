package org.samspel.plan;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A plan without a word about the person’s health, for rooms that react to its events.
 *
 * @param followUpRound counts how often the next follow-up was set anew
 * @param services those that a unit here answers for
 */
public record PlanTerms(
        PlanId id,
        PersonId person,
        UnitId unit,
        FoundBy foundBy,
        PlanStatus status,
        Instant statusAt,
        Instant begunAt,
        LocalDate followUpOn,
        UnitId followUpBy,
        int followUpRound,
        Optional<Call> call,
        List<Participant> participants,
        List<Asked> services) {

    /** That the parties were called. */
    public record Call(
            int number, Instant at, Instant calledAt, UnitId calledBy, Optional<Instant> heldAt) {}

    /**
     * A service as it waits for, or has, the yes of whoever answers for it.
     *
     * @param version of the row
     */
    public record Asked(UUID line, int version, UnitId unit, boolean waits) {}

    public boolean isOpen() {
        return !status.isOver();
    }
}

package org.samspel.plan;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * A person’s plan across organisations. What it says row by row stands in its {@link PlanLine}s.
 *
 * @param version counts the changes of its head; a form carries the one it was read at
 * @param party of the unit that began it
 * @param followUpRound counts how often the next follow-up was set anew
 * @param agreed number of the version agreed last; 0 when there is none
 */
public record Plan(
        PlanId id,
        int version,
        PersonId person,
        PartyId party,
        UnitId unit,
        FoundBy foundBy,
        PlanStatus status,
        Instant statusAt,
        PlanHead head,
        int followUpRound,
        Instant begunAt,
        Optional<Meeting> meeting,
        int agreed,
        Optional<Instant> agreedAt,
        Optional<Closing> closing) {

    /**
     * How it ended.
     *
     * @param words of the parties
     * @param ofPerson the person’s own
     */
    public record Closing(Instant at, String words, String ofPerson) {
        @Override
        public String toString() {
            return "Closing";
        }
    }

    public boolean isOpen() {
        return !status.isOver();
    }

    /** Without what it says: it must never reach a log. */
    @Override
    public String toString() {
        return "Plan[" + id.value() + "]";
    }
}

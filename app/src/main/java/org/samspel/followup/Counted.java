package org.samspel.followup;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was counted, before suppression; never leaves the room. */
record Counted(
        List<SentReferrals> referrals,
        List<WithoutReceiver> withoutReceiver,
        List<MadeChoices> choices) {

    /**
     * Referrals of a month under a clause to a party.
     *
     * @param month its first day in the area's zone
     * @param late answered too late, or not yet
     * @param days within which each was answered
     */
    record SentReferrals(
            LocalDate month,
            String clause,
            PartyId receiver,
            long inTime,
            long late,
            long waiting,
            List<Double> days) {
        /** Those who are late without an answer. */
        long unanswered() {
            return inTime + late - days.size();
        }

        List<Long> cells() {
            return List.of(inTime, late, waiting);
        }
    }

    /**
     * Referrals of a month under a clause that no unit here received: nobody can answer them here.
     *
     * @param letters to somebody outside Samspel
     * @param open that nobody has taken up
     */
    record WithoutReceiver(LocalDate month, String clause, long letters, long open) {
        List<Long> cells() {
            return List.of(letters, open);
        }
    }

    /**
     * Choices of a month under a clause at a unit.
     *
     * @param reason for choosing otherwise; empty where the agreement was followed
     */
    record MadeChoices(
            LocalDate month, String clause, UnitId unit, Optional<String> reason, long count) {
        List<Long> cells() {
            return reason.isEmpty() ? List.of(count, 0L) : List.of(0L, count);
        }
    }
}

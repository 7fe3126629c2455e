package org.samspel.followup;

import org.samspel.kernel.PartyId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was counted in one period, before suppression; never leaves the room. */
record Counted(
        List<SentReferrals> referrals,
        Medians medians,
        List<MadeChoices> choices,
        Map<String, Long> reasons) {

    /** Referrals under a clause to a party. */
    record SentReferrals(String clause, PartyId receiver, long inTime, long late, long waiting) {
        List<Long> cells() {
            return List.of(inTime, late, waiting);
        }
    }

    /** Choices under a clause. */
    record MadeChoices(String clause, long followed, long otherwise) {
        List<Long> cells() {
            return List.of(followed, otherwise);
        }
    }

    /** The days within which half were answered; infinite when more than half were not. */
    record Medians(
            Optional<Double> ofAll,
            Map<String, Double> ofClauses,
            Map<PartyId, Double> ofParties) {}
}

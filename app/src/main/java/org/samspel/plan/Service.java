package org.samspel.plan;

import org.samspel.referral.ReferralId;

import java.util.Optional;

/**
 * A service of the plan, beside its words.
 *
 * @param responsible exactly one, by its type
 * @param catalogue its name in the catalogue of services, perhaps empty
 * @param frequency in words: twice a week
 * @param fee what the person pays, in words
 * @param clause of the agreement that it rests on, if any
 * @param referral by which it was asked for, if any
 */
public record Service(
        Responsible responsible,
        String catalogue,
        String frequency,
        String fee,
        Optional<Agreed> clause,
        Optional<ReferralId> referral) {

    /** A clause in the version of an agreement that was relied on. */
    public record Agreed(String agreement, int version, String clause) {}

    @Override
    public String toString() {
        return "Service";
    }
}

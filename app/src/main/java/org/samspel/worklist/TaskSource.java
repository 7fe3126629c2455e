package org.samspel.worklist;

import org.samspel.kernel.PersonId;
import org.samspel.referral.ReferralTerms;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What tasks follow from.
 *
 * @param agreement empty for a plan, which no clause asks for
 * @param answeredAt of a referral: a task that was closed then was closed by the answer
 */
record TaskSource(
        UUID subject,
        PersonId person,
        String agreement,
        int agreementVersion,
        Optional<Instant> answeredAt) {
    static TaskSource of(ReferralTerms referral) {
        return new TaskSource(
                referral.id().value(),
                referral.person(),
                referral.agreement(),
                referral.agreementVersion(),
                referral.repliedAt());
    }

    static TaskSource ofPlan(UUID subject, PersonId person) {
        return new TaskSource(subject, person, "", 0, Optional.empty());
    }
}

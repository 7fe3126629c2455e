package org.samspel.referral;

import org.samspel.agreement.HandOver;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * One part of a proposal on its way out.
 *
 * @param code there if the person takes it to a provider of their own choice
 * @param expiresAt until when that can be
 * @param replyDue for an open referral the same moment: until then somebody must have taken it up
 */
record NewReferral(
        Proposal.Part part,
        HandOver handOver,
        Optional<UnitId> receiver,
        Optional<String> outside,
        String message,
        boolean consented,
        boolean supplementary,
        Optional<ReferralCode> code,
        Optional<Instant> expiresAt,
        Instant replyDue) {

    /** Without the message: it must never reach a log. */
    @Override
    public String toString() {
        return "NewReferral";
    }
}

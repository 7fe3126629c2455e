package org.samspel.referral;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/** A referral without a word about the person's health, for rooms that react to its events. */
public record ReferralTerms(
        ReferralId id,
        PersonId person,
        UnitId sender,
        UnitId receiver,
        String agreement,
        int agreementVersion,
        String clause,
        String deadlineClause,
        String destination,
        ReferralStatus status,
        Instant sentAt,
        Instant replyDue,
        Optional<Instant> repliedAt,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt) {

    public static ReferralTerms of(Referral referral) {
        return new ReferralTerms(
                referral.id(),
                referral.person(),
                referral.sender(),
                referral.receiver(),
                referral.agreement(),
                referral.agreementVersion(),
                referral.clause(),
                referral.deadlineClause(),
                referral.destination(),
                referral.status(),
                referral.sentAt(),
                referral.replyDue(),
                referral.repliedAt(),
                referral.startedAt(),
                referral.completedAt());
    }
}

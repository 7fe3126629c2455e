package org.samspel.referral;

import org.samspel.agreement.HandOver;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A referral without a word about the person's health, for rooms that react to its events.
 *
 * @param receiver empty while nobody has taken an open referral up, and when the receiver is
 *     outside of Samspel
 * @param clause of the agreement that it rests on
 * @param deadlineClause the clause that sets the reply deadline
 * @param stranded there if the receiver closed while it had it
 * @param rounds each time that it went back for what was missing, in order
 */
public record ReferralTerms(
        ReferralId id,
        PersonId person,
        UnitId sender,
        Optional<UnitId> receiver,
        boolean isOutside,
        String agreement,
        int agreementVersion,
        String clause,
        String deadlineClause,
        String destination,
        HandOver handOver,
        ReferralStatus status,
        Moments moments,
        Optional<Stranded> stranded,
        List<Completion.Round> rounds) {

    public static ReferralTerms of(Referral referral) {
        return referral.terms();
    }

    /** Whether that unit is the receiver. */
    public boolean isAt(UnitId unit) {
        return receiver.filter(unit::equals).isPresent();
    }

    /** Whether the receiver is responsible for the person. */
    public boolean receiverHolds() {
        return handOver.movesResponsibility() && status.receiverHolds();
    }

    /** Whether the receiver closed and nobody has sent it on yet. */
    public boolean isStranded() {
        return stranded.isPresent() && !status.isEnded();
    }

    /** Whether nobody took it up in time. */
    public boolean isExpired(Instant now) {
        return status == ReferralStatus.SENT
                && moments.expiresAt().filter(now::isAfter).isPresent();
    }

    public Instant sentAt() {
        return moments.sentAt();
    }

    public Instant replyDue() {
        return moments.replyDue();
    }

    public Optional<Instant> repliedAt() {
        return moments.repliedAt();
    }

    public Optional<Instant> startedAt() {
        return moments.startedAt();
    }

    public Optional<Instant> completedAt() {
        return moments.completedAt();
    }

    ReferralTerms with(List<Completion.Round> others) {
        return new ReferralTerms(
                id,
                person,
                sender,
                receiver,
                isOutside,
                agreement,
                agreementVersion,
                clause,
                deadlineClause,
                destination,
                handOver,
                status,
                moments,
                stranded,
                List.copyOf(others));
    }
}

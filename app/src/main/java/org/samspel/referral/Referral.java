package org.samspel.referral;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A referral as sender and receiver see it.
 *
 * @param version counts the changes; a form carries the one it was read at
 * @param clause of the agreement that it rests on
 * @param deadlineClause the clause that sets the reply deadline
 * @param replyDue the moment by which the receiver must have accepted or declined
 * @param disclosed the facts that were sent, by the names of the agreement version; a disclosure
 *     the receiver may read
 * @param declineReason why the receiver declined
 * @param closingNote the receiver's note at the end
 */
public record Referral(
        ReferralId id,
        int version,
        PersonId person,
        RoutingId routing,
        UnitId sender,
        UnitId receiver,
        String agreement,
        int agreementVersion,
        String clause,
        String destination,
        String deadlineClause,
        ReferralStatus status,
        String message,
        Map<String, String> disclosed,
        Instant sentAt,
        Instant replyDue,
        Optional<Instant> receivedAt,
        Optional<Instant> repliedAt,
        Optional<Instant> startedAt,
        Optional<Instant> completedAt,
        Optional<String> declineReason,
        Optional<String> closingNote) {

    /** The unit that is responsible for the person now. */
    public UnitId holder() {
        return status.receiverHolds() ? receiver : sender;
    }

    /** Without what was sent: it must never reach a log. */
    @Override
    public String toString() {
        return "Referral[" + id.value() + "]";
    }
}

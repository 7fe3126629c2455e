package org.samspel.referral;

import org.samspel.agreement.HandOver;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.pathway.RoutingId;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A referral as sender and receiver see it.
 *
 * @param version counts the changes; a form carries the one it was read at
 * @param supplementary whether it goes beside the routing's main offer; it never moves who holds
 *     the person
 * @param outside name and address of a receiver that does not use Samspel, one line each
 * @param disclosed the facts that were sent, by the names of the agreement version; a disclosure
 *     the receiver may read
 * @param open there if the person takes it to a provider of their own choice
 * @param redirectedFrom the referral that was sent on as this one
 * @param returns how often it went back for what was missing
 * @param completions each time that it went back for what was missing, in order
 * @param lastStep the name of the step that was taken last, after the sending
 * @param changedBy who took it
 */
public record Referral(
        ReferralTerms terms,
        int version,
        RoutingId routing,
        boolean supplementary,
        Optional<String> outside,
        Map<String, String> disclosed,
        Notes notes,
        Optional<OpenLetter> open,
        Optional<ReferralId> redirectedFrom,
        int returns,
        List<Completion> completions,
        Optional<String> lastStep,
        UserId changedBy) {

    public ReferralId id() {
        return terms.id();
    }

    public PersonId person() {
        return terms.person();
    }

    public UnitId sender() {
        return terms.sender();
    }

    public Optional<UnitId> receiver() {
        return terms.receiver();
    }

    public String agreement() {
        return terms.agreement();
    }

    public int agreementVersion() {
        return terms.agreementVersion();
    }

    public String clause() {
        return terms.clause();
    }

    public String destination() {
        return terms.destination();
    }

    public String deadlineClause() {
        return terms.deadlineClause();
    }

    public HandOver handOver() {
        return terms.handOver();
    }

    public ReferralStatus status() {
        return terms.status();
    }

    public Moments moments() {
        return terms.moments();
    }

    public Instant sentAt() {
        return moments().sentAt();
    }

    public Instant replyDue() {
        return moments().replyDue();
    }

    /** The first line of an outside receiver's address: its name. */
    public Optional<String> outsideName() {
        return outside.map(address -> address.lines().findFirst().orElse(""));
    }

    Referral with(List<Completion> others) {
        return new Referral(
                terms.with(others.stream().map(Completion::round).toList()),
                version,
                routing,
                supplementary,
                outside,
                disclosed,
                notes,
                open,
                redirectedFrom,
                returns,
                List.copyOf(others),
                lastStep,
                changedBy);
    }

    /** Without what was sent: it must never reach a log. */
    @Override
    public String toString() {
        return "Referral[" + id().value() + "]";
    }
}

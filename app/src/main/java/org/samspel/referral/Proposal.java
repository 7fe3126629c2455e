package org.samspel.referral;

import org.samspel.access.law.Ruling;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Routing;
import org.samspel.person.Person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What would leave the organisation, shown before it does.
 *
 * @param also the second destination that the rule names beside the chosen one
 */
public record Proposal(
        Routing routing,
        Person person,
        AgreementVersion agreement,
        Part main,
        Optional<Part> also) {

    /**
     * One referral of the proposal.
     *
     * @param clause that it rests on
     * @param receivers who answer for the service today, at least one
     * @param replyDue if it were sent now
     * @param expiresAt if it were sent now as an open referral, where that is agreed
     * @param disclosed the facts that would be sent, by their names
     * @param rulings what the law says of handing them to each of the receivers
     */
    public record Part(
            Destination destination,
            String clause,
            List<Unit> receivers,
            Instant replyDue,
            String deadlineClause,
            Optional<Instant> expiresAt,
            Map<String, String> disclosed,
            Map<UnitId, Ruling> rulings) {
        /** Whether the person is asked before it goes to that unit. */
        public boolean asksConsent(UnitId receiver) {
            var ruling = rulings.get(receiver);
            return destination.consent() || (ruling != null && Disclosures.restsOnConsent(ruling));
        }

        public boolean asksConsent() {
            return receivers.stream().anyMatch(unit -> asksConsent(unit.id()));
        }

        /** Whether a consent that was given before covers every receiver that needs one. */
        public boolean isConsentKnown() {
            return asksConsent() && rulings.values().stream().allMatch(Ruling::permitted);
        }

        /** Why it cannot be handed to that unit, whatever the person says now. */
        Optional<Ruling> forbids(UnitId receiver) {
            return Optional.ofNullable(rulings.get(receiver)).flatMap(Disclosures::forbids);
        }

        public boolean hasChoice() {
            return receivers.size() > 1;
        }
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "Proposal[" + routing.id().value() + "]";
    }
}

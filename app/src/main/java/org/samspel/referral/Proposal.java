package org.samspel.referral;

import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Destination;
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
     */
    public record Part(
            Destination destination,
            String clause,
            List<Unit> receivers,
            Instant replyDue,
            String deadlineClause,
            Optional<Instant> expiresAt,
            Map<String, String> disclosed) {

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

package org.samspel.referral;

import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;

import java.util.Optional;

/**
 * The wish to send a person on, as the check page shows it.
 *
 * @param receiver which of several units; not needed when one alone answers for the service
 * @param message to the receiver, perhaps empty
 * @param consented whether the person has said yes to just this, where the destination asks for it
 * @param alsoWanted whether the second destination that the rule names gets a referral too
 * @param alsoConsented the same consent for the second destination
 */
public record ReferPerson(
        RoutingId routing,
        Optional<UnitId> receiver,
        String message,
        boolean consented,
        boolean alsoWanted,
        boolean alsoConsented) {

    /** To the one unit that answers for what was chosen, with no more words. */
    public static ReferPerson to(RoutingId routing) {
        return new ReferPerson(routing, Optional.empty(), "", false, false, false);
    }

    /** Without the message: it must never reach a log. */
    @Override
    public String toString() {
        return "ReferPerson[" + routing.value() + "]";
    }
}

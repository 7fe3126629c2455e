package org.samspel.referral;

import org.samspel.agreement.HandOver;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;

import java.util.Optional;

/**
 * The wish to send a person on, as the check page shows it.
 *
 * @param kind another kind than the destination's usual one
 * @param receiver which of several units; not needed when one alone answers for the service
 * @param outside name and address of a receiver that does not use Samspel, instead of a unit
 * @param message to the receiver, perhaps empty
 * @param consented whether the person has said yes to just this, where the destination asks for it
 * @param also the wish for the second destination that the rule names, if it gets a referral too
 */
public record ReferPerson(
        RoutingId routing,
        Optional<HandOver> kind,
        Optional<UnitId> receiver,
        Optional<String> outside,
        String message,
        boolean consented,
        Optional<Also> also) {

    /**
     * @param receiver which of several units answers for the second destination
     * @param consented the same consent for the second destination
     */
    public record Also(Optional<UnitId> receiver, boolean consented) {}

    /** To the one unit that answers for what was chosen, with no more words. */
    public static ReferPerson to(RoutingId routing) {
        return new ReferPerson(
                routing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                false,
                Optional.empty());
    }

    public ReferPerson as(HandOver other) {
        return new ReferPerson(
                routing, Optional.of(other), receiver, outside, message, consented, also);
    }

    public ReferPerson toUnit(UnitId unit) {
        return new ReferPerson(routing, kind, Optional.of(unit), outside, message, consented, also);
    }

    public ReferPerson toOutside(String nameAndAddress) {
        return new ReferPerson(
                routing, kind, receiver, Optional.of(nameAndAddress), message, consented, also);
    }

    public ReferPerson saying(String words) {
        return new ReferPerson(routing, kind, receiver, outside, words, consented, also);
    }

    /** The person has said yes to just this. */
    public ReferPerson consenting() {
        return new ReferPerson(routing, kind, receiver, outside, message, true, also);
    }

    /** With the second destination beside it. */
    public ReferPerson with(Also second) {
        return new ReferPerson(
                routing, kind, receiver, outside, message, consented, Optional.of(second));
    }

    /** Without the message: it must never reach a log. */
    @Override
    public String toString() {
        return "ReferPerson[" + routing.value() + "]";
    }
}

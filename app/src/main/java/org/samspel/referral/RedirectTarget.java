package org.samspel.referral;

import org.samspel.access.law.Ruling;
import org.samspel.agreement.Destination;
import org.samspel.agreement.HandOver;
import org.samspel.agreement.ReplyDeadline;
import org.samspel.organisation.Unit;

/**
 * Where a referral can be sent on to: a destination of the agreement, at one unit.
 *
 * @param ruling what the law says of handing it there
 */
public record RedirectTarget(Destination destination, Unit unit, Ruling ruling) {
    /** Whether the person is asked before it goes there. */
    public boolean asksConsent() {
        return Disclosures.restsOnConsent(ruling);
    }

    public String clause() {
        return destination.clause();
    }

    /** A destination to which a referral can go has a deadline. */
    public ReplyDeadline reply() {
        return destination.reply().orElseThrow();
    }

    /** The same kind, where it is agreed there too; nobody can carry on what is already open. */
    HandOver kindFor(HandOver before) {
        return before != HandOver.OPEN && destination.kinds().contains(before)
                ? before
                : destination.kinds().stream()
                        .filter(kind -> kind != HandOver.OPEN)
                        .findFirst()
                        .orElse(HandOver.TAKE_OVER);
    }

    /** As a form sends it. */
    public String code() {
        return destination.id() + ":" + unit.id();
    }
}

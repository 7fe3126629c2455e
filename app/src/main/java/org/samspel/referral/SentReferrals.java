package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.SentRoutings;
import org.springframework.stereotype.Component;

/** Tells the pathway which of its routings became referrals. */
@Component
class SentReferrals implements SentRoutings {
    private final ReferralStore store;
    private final TransactionDoor door;

    SentReferrals(ReferralStore store, TransactionDoor door) {
        this.store = store;
        this.door = door;
    }

    @Override
    public boolean isSent(Actor actor, RoutingId routing) {
        return door.enter(actor, () -> store.isSent(routing));
    }
}

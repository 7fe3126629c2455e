package org.samspel.followup;

import org.samspel.kernel.AfterCommit;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.pathway.Routed;
import org.samspel.referral.ReferralEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps the facts up with what happens. An event says only that something is new; what it is comes
 * from the room's view, so that order and number of the events do not matter.
 */
@Component
class Facts {
    private final FactStore store;
    private final Organisations organisations;
    private final TransactionDoor door;

    Facts(FactStore store, Organisations organisations, TransactionDoor door) {
        this.store = store;
        this.organisations = organisations;
        this.door = door;
    }

    @AfterCommit
    void on(Routed event) {
        door.react(event.origin(), () -> store.takeRouting(event.routing().value()));
    }

    @AfterCommit
    void on(ReferralEvent event) {
        var referral = event.referral().value();
        door.react(
                event.origin(),
                () -> {
                    store.hold(referral);
                    store.endsOf(referral)
                            .ifPresent(
                                    ends ->
                                            store.takeReferral(
                                                    referral,
                                                    unit(event, ends.sender()),
                                                    ends.receiver().map(id -> unit(event, id))));
                });
    }

    private Unit unit(ReferralEvent event, UnitId id) {
        return organisations.unit(event.origin().area(), id).orElseThrow();
    }
}

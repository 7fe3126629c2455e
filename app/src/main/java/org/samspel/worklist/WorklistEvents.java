package org.samspel.worklist;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AfterCommit;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.pathway.Routed;
import org.samspel.referral.Coordinators;
import org.samspel.referral.ReferralEvent;
import org.samspel.referral.ReferralReading;
import org.samspel.referral.ReferralTerms;
import org.springframework.stereotype.Component;

import java.util.List;

/** Turns what happened into tasks. */
@Component
class WorklistEvents {
    private final ReferralReading referrals;
    private final Coordinators coordinators;
    private final Organisations organisations;
    private final TaskStore store;
    private final TransactionDoor door;
    private final Ids ids;

    WorklistEvents(
            ReferralReading referrals,
            Coordinators coordinators,
            Organisations organisations,
            TaskStore store,
            TransactionDoor door,
            Ids ids) {
        this.referrals = referrals;
        this.coordinators = coordinators;
        this.organisations = organisations;
        this.store = store;
        this.door = door;
        this.ids = ids;
    }

    @AfterCommit
    void on(ReferralEvent event) {
        door.react(
                event.origin(),
                () -> {
                    var reader = new Actor.TheSystem(event.origin().area(), "worklist");
                    referrals
                            .terms(reader, List.of(event.referral()))
                            .values()
                            .forEach(referral -> keep(reader, referral));
                });
    }

    private void keep(Actor reader, ReferralTerms referral) {
        var coordinator = coordinators.of(reader, referral);
        var kept = store.kept(referral.id().value());
        for (var task : WorklistRules.tasksOf(referral, coordinator)) {
            if (!kept.says(task)) {
                var owner = organisations.unit(reader.area(), task.unit()).orElseThrow();
                store.keep(ids.next(), reader.area(), TaskSource.of(referral), task, owner);
            }
        }
    }

    /** A new choice for the person is the other way that a decline asked for. */
    @AfterCommit
    void on(Routed event) {
        door.react(
                event.origin(),
                () -> store.chosenAnew(event.person(), event.unit(), event.origin().occurredAt()));
    }
}

package org.samspel.referral;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.pathway.RoutingId;
import org.springframework.stereotype.Component;

/** Sends persons on, and takes the receivers' steps. Reading is for {@link ReferralReading}. */
@Component
public class Referrals {
    private final Proposals proposals;
    private final Dispatch dispatch;
    private final Progress progress;
    private final ReferralStore store;
    private final TransactionDoor door;

    Referrals(
            Proposals proposals,
            Dispatch dispatch,
            Progress progress,
            ReferralStore store,
            TransactionDoor door) {
        this.proposals = proposals;
        this.dispatch = dispatch;
        this.progress = progress;
        this.store = store;
        this.door = door;
    }

    /** What would be sent, for the check page. */
    public Preparation prepare(Actor.Staff actor, RoutingId routing) {
        return door.enter(actor, () -> proposals.prepare(actor, Action.READ, routing));
    }

    /**
     * Sends what the check page showed, and opens the person to the receiver. The second
     * destination, if wanted, goes in the same transaction: both or none.
     */
    public ReferralOutcome refer(Actor.Staff actor, ReferPerson wish) {
        return door.enter(
                actor,
                () ->
                        switch (proposals.prepare(actor, Action.DISCLOSE, wish.routing())) {
                            case NotSent refusal -> refusal;
                            case Preparation.SentAlready(var before) ->
                                    new ReferralOutcome.AlreadySent(before);
                            case Preparation.Ready(var proposal) ->
                                    dispatch.send(actor, proposal, wish);
                        });
    }

    public Transition receive(Actor.Staff actor, ReferralId id, int version) {
        return move(actor, id, version, ReferralStep.RECEIVE, "");
    }

    /** Takes over the responsibility. Implies that the referral was received. */
    public Transition accept(Actor.Staff actor, ReferralId id, int version) {
        return move(actor, id, version, ReferralStep.ACCEPT, "");
    }

    /** The sender keeps the responsibility; the receiver's relation to the person ends. */
    public Transition decline(Actor.Staff actor, ReferralId id, int version, String reason) {
        return move(actor, id, version, ReferralStep.DECLINE, reason);
    }

    public Transition start(Actor.Staff actor, ReferralId id, int version) {
        return move(actor, id, version, ReferralStep.START, "");
    }

    /** Gives the responsibility back to the sender, with a note on what was done. */
    public Transition complete(Actor.Staff actor, ReferralId id, int version, String closingNote) {
        return move(actor, id, version, ReferralStep.COMPLETE, closingNote);
    }

    /**
     * Takes any of the steps.
     *
     * @param version of the referral that the actor saw
     * @param words the reason of a decline or the closing note; empty for the other steps
     */
    public Transition move(
            Actor.Staff actor, ReferralId id, int version, ReferralStep step, String words) {
        return door.enter(
                actor,
                () ->
                        store.find(id)
                                .map(now -> progress.move(actor, now, version, step, words.strip()))
                                .orElseGet(Transition.NotPermitted::new));
    }
}

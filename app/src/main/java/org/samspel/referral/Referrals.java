package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.pathway.RoutingId;
import org.springframework.stereotype.Component;

/**
 * Sends persons on, and takes the steps of receivers and senders. Reading is for {@link
 * ReferralReading}.
 */
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
        return door.enter(actor, () -> proposals.prepare(actor, routing));
    }

    /**
     * Sends what the check page showed, and opens the person to the receiver. The second
     * destination, if wanted, goes in the same transaction: both or none.
     */
    public ReferralOutcome refer(Actor.Staff actor, ReferPerson wish) {
        return door.enter(
                actor,
                () ->
                        switch (proposals.prepare(actor, wish.routing())) {
                            case NotSent refusal -> refusal;
                            case Preparation.SentAlready(var before) ->
                                    new ReferralOutcome.AlreadySent(before);
                            case Preparation.Ready(var proposal) ->
                                    dispatch.send(actor, proposal, wish);
                            case Preparation.WithoutReferral without ->
                                    new ReferralOutcome.Recommended(
                                            dispatch.recommend(
                                                    actor, without, without.destination()));
                            case Preparation.RecommendedAlready(var before) ->
                                    new ReferralOutcome.Recommended(before);
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

    /** Answers with advice or an assessment; who was responsible for the person stays so. */
    public Transition answer(Actor.Staff actor, ReferralId id, int version, String answer) {
        return move(actor, id, version, ReferralStep.ANSWER, answer);
    }

    /** Asks the sender for what is missing; the deadline no longer runs. */
    public Transition giveBack(Actor.Staff actor, ReferralId id, int version, String missing) {
        return move(actor, id, version, ReferralStep.RETURN, missing);
    }

    /** The sender adds what was missing; the deadline begins anew by the agreement's clause. */
    public Transition supplement(Actor.Staff actor, ReferralId id, int version, String words) {
        return move(actor, id, version, ReferralStep.SUPPLEMENT, words);
    }

    /**
     * The sender takes back what has not begun. The receiver's relation to the person ends, and the
     * same choice can be sent anew.
     */
    public Transition withdraw(Actor.Staff actor, ReferralId id, int version, String reason) {
        return move(actor, id, version, ReferralStep.WITHDRAW, reason);
    }

    /** As {@link #take}, for the steps that say no day. */
    public Transition move(
            Actor.Staff actor, ReferralId id, int version, ReferralStep step, String words) {
        return take(actor, id, version, StepWish.of(step, words));
    }

    /**
     * Takes any of the steps.
     *
     * @param version of the referral that the actor saw
     */
    public Transition take(Actor.Staff actor, ReferralId id, int version, StepWish wish) {
        return door.enter(
                actor,
                () ->
                        store.find(id)
                                .map(now -> progress.move(actor, now, version, wish))
                                .orElseGet(Transition.NotPermitted::new));
    }
}

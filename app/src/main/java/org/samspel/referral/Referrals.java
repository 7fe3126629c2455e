package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralCompleted;
import org.samspel.referral.ReferralEvent.ReferralDeclined;
import org.samspel.referral.ReferralEvent.ReferralReceived;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.samspel.referral.ReferralEvent.ReferralStarted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Sends persons on, and takes the receivers' steps. Reading is for {@link ReferralReading}. */
@Component
public class Referrals {
    private final Proposals proposals;
    private final ReferralStore store;
    private final Access access;
    private final CareRelations relations;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Referrals(
            Proposals proposals,
            ReferralStore store,
            Access access,
            CareRelations relations,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Clock clock,
            Ids ids) {
        this.proposals = proposals;
        this.store = store;
        this.access = access;
        this.relations = relations;
        this.door = door;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
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
                            case Preparation.Ready(var proposal) -> send(actor, proposal, wish);
                        });
    }

    private ReferralOutcome send(Actor.Staff actor, Proposal proposal, ReferPerson wish) {
        var main = proposal.main();
        var also = proposal.also().filter(_ -> wish.alsoWanted());
        var receiver = receiver(main, wish.receiver());
        if (receiver.isEmpty()) {
            return new ReferralOutcome.ReceiverMissing(proposal);
        }
        if (main.destination().consent() && !wish.consented()) {
            return new ReferralOutcome.ConsentMissing(proposal, false);
        }
        if (also.isPresent() && also.get().destination().consent() && !wish.alsoConsented()) {
            return new ReferralOutcome.ConsentMissing(proposal, true);
        }
        var letter =
                new NewReferral(
                        main, receiver.get(), wish.message().strip(), wish.consented(), false);
        var sent = send(actor, proposal, letter);
        if (sent.isEmpty()) {
            return new ReferralOutcome.AlreadySent(
                    store.sentBy(wish.routing(), main.destination().id()).orElseThrow());
        }
        // The message was written to the first receiver, so it stays there.
        var second =
                also.flatMap(
                        part ->
                                send(
                                        actor,
                                        proposal,
                                        new NewReferral(
                                                part,
                                                part.receivers().getFirst().id(),
                                                "",
                                                wish.alsoConsented(),
                                                true)));
        return new ReferralOutcome.Sent(sent.get(), second);
    }

    /** The one receiver there is, or the one of several that was chosen. */
    private static Optional<UnitId> receiver(Proposal.Part part, Optional<UnitId> chosen) {
        return part.hasChoice()
                ? chosen.filter(
                        id -> part.receivers().stream().anyMatch(unit -> unit.id().equals(id)))
                : Optional.of(part.receivers().getFirst().id());
    }

    private Optional<Referral> send(Actor.Staff actor, Proposal proposal, NewReferral letter) {
        var now = clock.instant();
        var sent = store.insert(ids.next(), actor, proposal, letter, now);
        sent.ifPresent(
                referral -> {
                    relations.begin(
                            actor,
                            referral.person(),
                            referral.receiver(),
                            RelationKind.REFERRED,
                            "referral");
                    events.publishEvent(
                            new ReferralSent(
                                    Origin.of(actor, now),
                                    referral.id(),
                                    referral.person(),
                                    referral.sender(),
                                    referral.receiver()));
                });
        return sent;
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
                                .map(now -> move(actor, now, version, step, words.strip()))
                                .orElseGet(Transition.NotPermitted::new));
    }

    private Transition move(
            Actor.Staff actor, Referral now, int version, ReferralStep step, String words) {
        if (isTakenAlready(actor, now, version, step)) {
            return new Transition.Done(now);
        }
        var permitted = access.decide(actor, Action.CHANGE, now.person()).permitted();
        if (!permitted || !now.receiver().equals(actor.unit())) {
            return new Transition.NotPermitted();
        }
        if (now.version() != version) {
            return new Transition.Stale(step, words, now);
        }
        if (!step.isOpenIn(now.status())) {
            return new Transition.NotAllowedNow(now);
        }
        if (step.needsWords() && words.isEmpty()) {
            return new Transition.ReasonMissing(now);
        }
        var at = clock.instant();
        return store.move(now, step, words, actor, at)
                .<Transition>map(moved -> done(actor, moved, step, at))
                .orElseGet(() -> afterLostRace(actor, now.id(), version, step, words));
    }

    private Transition done(Actor.Staff actor, Referral moved, ReferralStep step, Instant at) {
        if (step == ReferralStep.DECLINE && !store.hasOther(moved)) {
            relations.end(actor, moved.person(), moved.receiver(), RelationKind.REFERRED);
        }
        events.publishEvent(event(step, Origin.of(actor, at), moved));
        return new Transition.Done(moved);
    }

    private Transition afterLostRace(
            Actor.Staff actor, ReferralId id, int version, ReferralStep step, String words) {
        var now = store.find(id).orElseThrow();
        return isTakenAlready(actor, now, version, step)
                ? new Transition.Done(now)
                : new Transition.Stale(step, words, now);
    }

    /** The same user took the same step from the same form: the button was pressed twice. */
    private boolean isTakenAlready(
            Actor.Staff actor, Referral now, int version, ReferralStep step) {
        return now.status() == step.leadsTo()
                && now.version() == version + 1
                && store.changedBy(now.id()).filter(actor.user()::equals).isPresent();
    }

    private static ReferralEvent event(ReferralStep step, Origin origin, Referral of) {
        var id = of.id();
        var person = of.person();
        return switch (step) {
            case RECEIVE -> new ReferralReceived(origin, id, person, of.sender(), of.receiver());
            case ACCEPT -> new ReferralAccepted(origin, id, person, of.sender(), of.receiver());
            case DECLINE -> new ReferralDeclined(origin, id, person, of.sender(), of.receiver());
            case START -> new ReferralStarted(origin, id, person, of.sender(), of.receiver());
            case COMPLETE -> new ReferralCompleted(origin, id, person, of.sender(), of.receiver());
        };
    }
}

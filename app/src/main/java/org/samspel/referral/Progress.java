package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Origin;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralCompleted;
import org.samspel.referral.ReferralEvent.ReferralDeclined;
import org.samspel.referral.ReferralEvent.ReferralReceived;
import org.samspel.referral.ReferralEvent.ReferralStarted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Takes a receiver's steps, in the caller's transaction. */
@Component
class Progress {
    private final ReferralStore store;
    private final Access access;
    private final CareRelations relations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Progress(
            ReferralStore store,
            Access access,
            CareRelations relations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.relations = relations;
        this.events = events;
        this.clock = clock;
    }

    Transition move(Actor.Staff actor, Referral now, int version, ReferralStep step, String words) {
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

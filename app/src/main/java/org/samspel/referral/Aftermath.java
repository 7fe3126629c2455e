package org.samspel.referral;

import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.referral.ReferralEvent.About;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.samspel.referral.ReferralEvent.ReferralAnswered;
import org.samspel.referral.ReferralEvent.ReferralCompleted;
import org.samspel.referral.ReferralEvent.ReferralDeclined;
import org.samspel.referral.ReferralEvent.ReferralPlanned;
import org.samspel.referral.ReferralEvent.ReferralReceived;
import org.samspel.referral.ReferralEvent.ReferralRedirected;
import org.samspel.referral.ReferralEvent.ReferralReturned;
import org.samspel.referral.ReferralEvent.ReferralSent;
import org.samspel.referral.ReferralEvent.ReferralStarted;
import org.samspel.referral.ReferralEvent.ReferralSupplemented;
import org.samspel.referral.ReferralEvent.ReferralWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Instant;

/** What follows from a step: who may still see the person, and the event. */
@Component
class Aftermath {
    private final ReferralStore store;
    private final CareRelations relations;
    private final ApplicationEventPublisher events;

    Aftermath(ReferralStore store, CareRelations relations, ApplicationEventPublisher events) {
        this.store = store;
        this.relations = relations;
        this.events = events;
    }

    void of(
            Actor.Staff actor,
            Referral moved,
            ReferralStep step,
            CompletionId completion,
            Instant at) {
        if (step == ReferralStep.DECLINE || step == ReferralStep.WITHDRAW) {
            endRelation(actor, moved);
        }
        events.publishEvent(event(step, Origin.of(actor, at), moved, completion));
    }

    /** The receiver let go of it, and sees the person no longer, unless for another reason. */
    void sentOn(Actor.Staff actor, Referral before, Referral next, Instant at) {
        endRelation(actor, before);
        before.terms()
                .stranded()
                .flatMap(Stranded::successor)
                .filter(unit -> !next.terms().isAt(unit))
                .ifPresent(unit -> endRelation(actor, before.person(), unit));
        next.receiver()
                .ifPresent(
                        unit ->
                                relations.begin(
                                        actor,
                                        next.person(),
                                        unit,
                                        RelationKind.REFERRED,
                                        "referral"));
        var origin = Origin.of(actor, at);
        events.publishEvent(new ReferralRedirected(About.of(origin, before), next.id()));
        events.publishEvent(new ReferralSent(About.of(origin, next)));
    }

    private void endRelation(Actor.Staff actor, Referral moved) {
        moved.receiver()
                .filter(_ -> !store.hasOther(moved))
                .ifPresent(unit -> endRelation(actor, moved.person(), unit));
    }

    private void endRelation(Actor.Staff actor, PersonId person, UnitId unit) {
        relations.end(actor, person, unit, RelationKind.REFERRED);
    }

    private static ReferralEvent event(
            ReferralStep step, Origin origin, Referral of, CompletionId completion) {
        var about = About.of(origin, of);
        return switch (step) {
            case RECEIVE -> new ReferralReceived(about);
            case ACCEPT -> new ReferralAccepted(about);
            case DECLINE -> new ReferralDeclined(about);
            case RETURN -> new ReferralReturned(about, completion);
            case SUPPLEMENT -> new ReferralSupplemented(about, completion);
            case START -> new ReferralStarted(about);
            case PLAN -> new ReferralPlanned(about);
            case ANSWER -> new ReferralAnswered(about);
            case COMPLETE -> new ReferralCompleted(about);
            case WITHDRAW -> new ReferralWithdrawn(about);
        };
    }
}

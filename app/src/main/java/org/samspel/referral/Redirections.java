package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Sends on what came to the wrong place: the same referral, to another receiver. */
@Component
public class Redirections {
    private final ReferralStore store;
    private final ReferralChanges changes;
    private final Outbox outbox;
    private final Disclosures disclosures;
    private final ReplyDeadlines deadlines;
    private final Aftermath aftermath;
    private final RedirectTargets targets;
    private final Persons persons;
    private final Access access;
    private final ReferralMatters matters;
    private final TransactionDoor door;
    private final Clock clock;
    private final Ids ids;

    Redirections(
            ReferralStore store,
            ReferralChanges changes,
            Outbox outbox,
            Disclosures disclosures,
            ReplyDeadlines deadlines,
            Aftermath aftermath,
            RedirectTargets targets,
            Persons persons,
            Access access,
            ReferralMatters matters,
            TransactionDoor door,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.changes = changes;
        this.outbox = outbox;
        this.disclosures = disclosures;
        this.deadlines = deadlines;
        this.aftermath = aftermath;
        this.targets = targets;
        this.persons = persons;
        this.access = access;
        this.matters = matters;
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** Where the referral can be sent on to; empty for everybody who may not send it on. */
    public Optional<Redirect> prepare(Actor.Staff actor, ReferralId id) {
        return door.enter(
                actor,
                () ->
                        access.sought(actor, Action.READ, store.find(id))
                                .filter(found -> permits(actor, Action.READ, found))
                                .filter(found -> ReferralRules.sendsOn(actor.unit(), found.terms()))
                                .map(found -> targets.of(actor, found, person(actor, found))));
    }

    /**
     * Sends the referral on. The sender stays who it was and is told; the reply deadline begins
     * anew by the clause of where it goes.
     */
    public RedirectOutcome redirect(Actor.Staff actor, SendOn wish) {
        return door.enter(
                actor,
                () ->
                        store.find(wish.referral())
                                .map(now -> redirect(actor, now, wish))
                                .orElseGet(RedirectOutcome.NotPermitted::new));
    }

    private RedirectOutcome redirect(Actor.Staff actor, Referral now, SendOn wish) {
        var twice = sentOnBefore(actor, now, wish.version());
        if (twice.isPresent()) {
            return new RedirectOutcome.SentOn(twice.get());
        }
        var permitted = permits(actor, Action.CHANGE, now);
        if (now.status().isTakenAway() && now.terms().isAt(actor.unit())) {
            return new RedirectOutcome.TakenAway(GoneReferral.of(now));
        }
        var sendsOn = ReferralRules.sendsOn(actor.unit(), now.terms());
        if (!permitted || (!sendsOn && !now.terms().isAt(actor.unit()))) {
            return new RedirectOutcome.NotPermitted();
        }
        if (now.version() != wish.version() || !sendsOn) {
            return new RedirectOutcome.Stale(now);
        }
        var person = person(actor, now);
        var redirect = targets.of(actor, now, person);
        return RedirectRules.refusal(redirect, wish, store.chain(now.id()))
                .orElseGet(
                        () ->
                                sendOn(
                                        actor,
                                        now,
                                        person,
                                        redirect.target(wish.target()).orElseThrow(),
                                        wish.reason()));
    }

    private RedirectOutcome sendOn(
            Actor.Staff actor, Referral now, Person person, RedirectTarget target, String reason) {
        var at = clock.instant();
        var left = changes.redirect(now, reason, now.terms().isAt(actor.unit()), actor, at);
        if (left.isEmpty()) {
            return new RedirectOutcome.Stale(store.find(now.id()).orElseThrow());
        }
        var due = deadlines.after(target.reply(), actor.area(), at);
        disclosures.disclose(actor, person, target.unit().id());
        var next = outbox.insertNext(ids.next(), now, target, due, actor, at);
        aftermath.sentOn(actor, left.get(), next, at);
        return new RedirectOutcome.SentOn(next);
    }

    private Optional<Referral> sentOnBefore(Actor.Staff actor, Referral now, int version) {
        return now.status() == ReferralStatus.REDIRECTED
                        && now.version() == version + 1
                        && now.changedBy().equals(actor.user())
                ? store.next(now.id())
                : Optional.empty();
    }

    private Person person(Actor.Staff actor, Referral referral) {
        return persons.find(actor, referral.person()).orElseThrow();
    }

    private boolean permits(Actor.Staff actor, Action action, Referral referral) {
        return access.decide(actor, action, referral.person(), matters.of(actor, referral.terms()))
                .permitted();
    }
}

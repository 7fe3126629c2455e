package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.agreement.Agreements;
import org.samspel.agreement.Destination;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    private final Agreements agreements;
    private final Organisations organisations;
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
            Agreements agreements,
            Organisations organisations,
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
        this.agreements = agreements;
        this.organisations = organisations;
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
                                .map(found -> redirect(actor, found)));
    }

    /**
     * Sends the referral on. The sender stays who it was and is told; the reply deadline begins
     * anew by the clause of where it goes.
     *
     * @param version of the referral that the actor saw
     * @param target the code of one of the targets
     * @param consented whether the person agrees, where the law asks for that
     */
    public RedirectOutcome redirect(
            Actor.Staff actor,
            ReferralId id,
            int version,
            String target,
            String reason,
            boolean consented) {
        return door.enter(
                actor,
                () ->
                        store.find(id)
                                .map(
                                        now ->
                                                redirect(
                                                        actor,
                                                        now,
                                                        version,
                                                        target,
                                                        reason.strip(),
                                                        consented))
                                .orElseGet(RedirectOutcome.NotPermitted::new));
    }

    private RedirectOutcome redirect(
            Actor.Staff actor,
            Referral now,
            int version,
            String target,
            String reason,
            boolean consented) {
        var twice = sentOnBefore(actor, now, version);
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
        if (now.version() != version || !sendsOn) {
            return new RedirectOutcome.Stale(now);
        }
        var redirect = redirect(actor, now);
        var to = redirect.targets().stream().filter(each -> each.code().equals(target)).findFirst();
        if (to.isEmpty()) {
            return new RedirectOutcome.TargetMissing(redirect);
        }
        if (reason.isEmpty()) {
            return new RedirectOutcome.ReasonMissing(redirect);
        }
        var chain = store.chain(now.id());
        var next = to.get().unit().id();
        if (ReferralRules.closesCircle(now.sender(), chain, next)) {
            return new RedirectOutcome.Circle(redirect, way(now.sender(), chain, next));
        }
        if (to.get().asksConsent() && !consented) {
            return new RedirectOutcome.ConsentMissing(redirect);
        }
        var forbidden = Disclosures.forbids(to.get().ruling());
        return forbidden.isPresent()
                ? new RedirectOutcome.NotDisclosed(redirect, forbidden.get())
                : sendOn(actor, now, to.get(), reason);
    }

    private RedirectOutcome sendOn(
            Actor.Staff actor, Referral now, RedirectTarget target, String reason) {
        var at = clock.instant();
        var left = changes.redirect(now, reason, now.terms().isAt(actor.unit()), actor, at);
        if (left.isEmpty()) {
            return new RedirectOutcome.Stale(store.find(now.id()).orElseThrow());
        }
        var due = deadlines.after(target.reply(), actor.area(), at);
        disclosures.disclose(
                actor, persons.find(actor, now.person()).orElseThrow(), target.unit().id());
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

    private Redirect redirect(Actor.Staff actor, Referral referral) {
        var area = organisations.area(actor.area());
        var today = LocalDate.ofInstant(clock.instant(), area.zone());
        var person = persons.find(actor, referral.person()).orElseThrow();
        var version =
                agreements
                        .version(area.id(), referral.agreement(), referral.agreementVersion())
                        .orElseThrow();
        var from = version.destination(referral.destination()).orElseThrow();
        var found = new ArrayList<Target>();
        for (var to : version.destinations()) {
            if (ReferralRules.mayGoOn(from, to)) {
                organisations
                        .responsibleFor(
                                area.id(),
                                to.service().orElseThrow(),
                                person.municipalityCode(),
                                today)
                        .stream()
                        .filter(unit -> !referral.terms().isAt(unit.id()))
                        .forEach(unit -> found.add(new Target(to, unit)));
            }
        }
        var rulings = disclosures.to(actor, person, found.stream().map(Target::unit).toList());
        return new Redirect(
                referral,
                found.stream()
                        .flatMap(
                                to ->
                                        Optional.ofNullable(rulings.get(to.unit().id())).stream()
                                                .map(
                                                        ruling ->
                                                                new RedirectTarget(
                                                                        to.destination(),
                                                                        to.unit(),
                                                                        ruling)))
                        .toList());
    }

    private record Target(Destination destination, Unit unit) {}

    private boolean permits(Actor.Staff actor, Action action, Referral referral) {
        return access.decide(actor, action, referral.person(), matters.of(actor, referral.terms()))
                .permitted();
    }

    private static List<UnitId> way(UnitId sender, List<UnitId> chain, UnitId next) {
        var way = new ArrayList<UnitId>();
        way.add(sender);
        way.addAll(chain);
        way.add(next);
        return List.copyOf(way);
    }
}

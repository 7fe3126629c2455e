package org.samspel.referral;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.agreement.AgreementVersion;
import org.samspel.agreement.Agreements;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.NumberCheck;
import org.samspel.person.Person;
import org.samspel.person.PersonNumbers;
import org.samspel.person.Persons;
import org.samspel.referral.ReferralEvent.About;
import org.samspel.referral.ReferralEvent.ReferralAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Referrals that a person takes to a provider of their own choice. Who takes one up, by the code on
 * the person's letter or by the person's exact number, begins a relation with the person by it.
 */
@Component
public class OpenReferrals {
    private final OpenReferralStore store;
    private final ReferralStore referrals;
    private final ReferralChanges changes;
    private final Agreements agreements;
    private final Organisations organisations;
    private final Persons persons;
    private final PersonNumbers numbers;
    private final Access access;
    private final CareRelations relations;
    private final TransactionDoor door;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OpenReferrals(
            OpenReferralStore store,
            ReferralStore referrals,
            ReferralChanges changes,
            Agreements agreements,
            Organisations organisations,
            Persons persons,
            PersonNumbers numbers,
            Access access,
            CareRelations relations,
            TransactionDoor door,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.referrals = referrals;
        this.changes = changes;
        this.agreements = agreements;
        this.organisations = organisations;
        this.persons = persons;
        this.numbers = numbers;
        this.access = access;
        this.relations = relations;
        this.door = door;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks for an open referral; that it was tried is logged.
     *
     * @param typed the code on the letter, or the person's exact number
     */
    public TakeUp find(Actor.Staff actor, String typed) {
        return door.enter(actor, () -> look(actor, typed));
    }

    /** Takes it up: accepts it, and is responsible for the person from now on. */
    public TakeUp takeUp(Actor.Staff actor, String typed) {
        return door.enter(
                actor,
                () ->
                        switch (look(actor, typed)) {
                            case TakeUp.Ready ready -> taken(actor, ready.referral());
                            case TakeUp other -> other;
                        });
    }

    private TakeUp look(Actor.Staff actor, String typed) {
        var code = ReferralCode.typed(typed);
        if (code.isPresent()) {
            var found = store.byCode(code.get());
            noted(actor, found.map(Referral::person));
            return judged(actor, found);
        }
        return switch (numbers.check(actor.area(), typed, today(actor))) {
            case NumberCheck.Accepted(var number) -> {
                var person = persons.findBy(actor, number.identifier());
                noted(actor, person.map(Person::id));
                yield judged(actor, person.flatMap(store::newestOf));
            }
            case NumberCheck _ -> new TakeUp.Unreadable();
        };
    }

    private void noted(Actor.Staff actor, Optional<PersonId> found) {
        found.ifPresentOrElse(
                person -> access.decide(actor, Action.SEARCH, person),
                () -> access.foundNobody(actor));
    }

    private TakeUp judged(Actor.Staff actor, Optional<Referral> found) {
        if (found.isEmpty()) {
            return new TakeUp.NotFound();
        }
        var referral = found.get();
        var terms = referral.terms();
        var version =
                agreements
                        .version(actor.area(), terms.agreement(), terms.agreementVersion())
                        .orElseThrow();
        if (terms.status() == ReferralStatus.WITHDRAWN) {
            return new TakeUp.Withdrawn(
                    terms.sender(), terms.moments().withdrawnAt().orElseThrow());
        }
        if (terms.receiver().isPresent()) {
            return terms.isAt(actor.unit()) && referral.changedBy().equals(actor.user())
                    ? new TakeUp.TakenUp(referral)
                    : new TakeUp.ByOther(
                            terms.receiver().get(), terms.repliedAt().orElse(terms.sentAt()));
        }
        if (terms.isExpired(clock.instant())) {
            return new TakeUp.Expired(
                    terms.sender(),
                    terms.moments().expiresAt().orElseThrow(),
                    referral.open().map(OpenLetter::clause).orElse(terms.clause()));
        }
        var person = persons.find(actor, terms.person()).orElseThrow();
        if (person.status().stopsNewThings()) {
            return new TakeUp.PersonGone(terms.sender());
        }
        return givesService(actor, person, terms, version)
                ? new TakeUp.Ready(terms, version)
                : new TakeUp.NotOurService(terms, version);
    }

    private boolean givesService(
            Actor.Staff actor, Person person, ReferralTerms terms, AgreementVersion version) {
        return version.destination(terms.destination())
                .flatMap(to -> to.service())
                .map(
                        service ->
                                organisations.responsibleFor(
                                        actor.area(),
                                        service,
                                        person.municipalityCode(),
                                        today(actor)))
                .filter(units -> units.stream().anyMatch(unit -> unit.id().equals(actor.unit())))
                .isPresent();
    }

    private TakeUp taken(Actor.Staff actor, ReferralTerms found) {
        var at = clock.instant();
        var before = referrals.find(found.id()).orElseThrow();
        // Read anew, it may be somebody else's by now; the version guards what comes after.
        var taken =
                before.status() == ReferralStatus.SENT
                        ? changes.takeUp(before, actor, at)
                        : Optional.<Referral>empty();
        if (taken.isEmpty()) {
            return judged(actor, referrals.find(found.id()));
        }
        relations.begin(
                actor, found.person(), actor.unit(), RelationKind.REFERRED, "open referral");
        access.decide(actor, Action.CHANGE, found.person());
        events.publishEvent(
                new ReferralAccepted(
                        new About(
                                Origin.of(actor, at),
                                found.id(),
                                found.person(),
                                found.sender(),
                                Optional.of(actor.unit()))));
        return new TakeUp.TakenUp(taken.get());
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), organisations.area(actor.area()).zone());
    }
}

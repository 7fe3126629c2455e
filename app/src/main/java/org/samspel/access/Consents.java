package org.samspel.access;

import org.samspel.access.ConsentOutcome.Done;
import org.samspel.access.ConsentOutcome.Missing;
import org.samspel.access.ConsentOutcome.NothingToWithdraw;
import org.samspel.access.ConsentOutcome.Past;
import org.samspel.access.ConsentOutcome.SaysNothing;
import org.samspel.access.ConsentOutcome.Stale;
import org.samspel.access.law.Consent;
import org.samspel.access.law.Given;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What persons have consented to, and what they have refused. The caller has asked {@link Access}.
 * A consent on one record of a person speaks of all of them.
 */
@Component
public class Consents {
    private static final Given BY_OWN_HAND = new Given(Given.By.PERSON, Given.How.ELECTRONIC, true);

    private final ConsentStore store;
    private final RowOwners owners;
    private final Persons persons;
    private final TransactionDoor door;
    private final Clock clock;
    private final Ids ids;

    Consents(
            ConsentStore store,
            RowOwners owners,
            Persons persons,
            TransactionDoor door,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.owners = owners;
        this.persons = persons;
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** A key for a new consent, which its form carries. */
    public UUID newId() {
        return ids.next();
    }

    /** All answers of the person, newest first; withdrawn and past ones too. */
    public List<KeptConsent> of(Actor actor, Person person) {
        return door.enter(actor, () -> store.of(person.records()));
    }

    /** Notes an answer from this moment on; nothing is noted for the past. */
    public ConsentOutcome note(Actor actor, NoteConsent wish) {
        return door.enter(
                actor,
                () ->
                        persons.find(actor, wish.person())
                                .filter(person -> mayNoteFor(actor, person))
                                .map(person -> note(actor, person, wish))
                                .orElseGet(Missing::new));
    }

    private ConsentOutcome note(Actor actor, Person person, NoteConsent wish) {
        var now = clock.instant();
        if (wish.until().filter(end -> !end.isAfter(now)).isPresent()) {
            return new Past();
        }
        var saysNothing = wish.scope().organisations().isEmpty() || wish.scope().topics().isEmpty();
        if (saysNothing) {
            return new SaysNothing();
        }
        var consent =
                new Consent(
                        wish.kind(),
                        wish.answer(),
                        wish.scope(),
                        actor instanceof Actor.Oneself ? BY_OWN_HAND : wish.given(),
                        now,
                        wish.until(),
                        Optional.empty());
        store.insert(actor, owners.of(actor, person), wish.id(), wish.person(), consent);
        return find(person, wish.id()).<ConsentOutcome>map(Done::new).orElseGet(Missing::new);
    }

    /** Ends a consent at this moment; withdrawing what is withdrawn already changes nothing. */
    public ConsentOutcome withdraw(Actor actor, PersonId person, UUID id, int version) {
        return door.enter(
                actor,
                () ->
                        persons.find(actor, person)
                                .filter(found -> mayNoteFor(actor, found))
                                .flatMap(
                                        found ->
                                                find(found, id)
                                                        .map(
                                                                kept ->
                                                                        withdraw(
                                                                                actor, found, kept,
                                                                                version)))
                                .orElseGet(Missing::new));
    }

    private ConsentOutcome withdraw(Actor actor, Person person, KeptConsent kept, int version) {
        if (kept.consent().answer() == Consent.Answer.NO) {
            return new NothingToWithdraw();
        }
        if (kept.consent().withdrawnAt().isPresent()) {
            return new Done(kept);
        }
        var done = store.withdraw(actor, kept.id(), version, clock.instant());
        var now = find(person, kept.id()).orElse(kept);
        return done || now.consent().withdrawnAt().isPresent() ? new Done(now) : new Stale(now);
    }

    private Optional<KeptConsent> find(Person person, UUID id) {
        return store.of(person.records()).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Staff note what a person told them; a person only their own. */
    static boolean mayNoteFor(Actor actor, Person person) {
        return switch (actor) {
            case Actor.Staff _ -> true;
            case Actor.Oneself self -> person.records().contains(self.person());
            case Actor.TheSystem _ -> false;
        };
    }
}

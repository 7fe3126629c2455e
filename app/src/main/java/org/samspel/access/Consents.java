package org.samspel.access;

import org.samspel.access.ConsentOutcome.Done;
import org.samspel.access.ConsentOutcome.EndsBeforeItBegins;
import org.samspel.access.ConsentOutcome.Missing;
import org.samspel.access.ConsentOutcome.NothingToWithdraw;
import org.samspel.access.ConsentOutcome.Past;
import org.samspel.access.ConsentOutcome.SaysNothing;
import org.samspel.access.ConsentOutcome.Stale;
import org.samspel.access.law.Consent;
import org.samspel.access.law.Given;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

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
    private final PersonNotes notes;

    Consents(ConsentStore store, PersonNotes notes) {
        this.store = store;
        this.notes = notes;
    }

    /** A key for a new consent, which its form carries. */
    public UUID newId() {
        return notes.newId();
    }

    /** All answers of the person, newest first; withdrawn and past ones too. */
    public List<KeptConsent> of(Actor actor, Person person) {
        return notes.reading(actor, () -> store.of(person.records()));
    }

    /** Notes an answer from this moment on, or from a later one; nothing is noted for the past. */
    public ConsentOutcome note(Actor actor, NoteConsent wish) {
        return notes.about(actor, wish.person(), Missing::new, person -> note(actor, person, wish));
    }

    private ConsentOutcome note(Actor actor, Person person, NoteConsent wish) {
        var now = notes.now();
        var from = wish.from().orElse(now);
        if (from.isBefore(now) || wish.until().filter(end -> !end.isAfter(now)).isPresent()) {
            return new Past();
        }
        if (wish.until().filter(end -> !end.isAfter(from)).isPresent()) {
            return new EndsBeforeItBegins();
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
                        from,
                        wish.until(),
                        Optional.empty());
        store.insert(actor, notes.owner(actor, person), wish.id(), wish.person(), consent);
        return find(person, wish.id()).<ConsentOutcome>map(Done::new).orElseGet(Missing::new);
    }

    /**
     * Ends a consent at this moment. Withdrawing twice changes nothing; whoever comes after
     * somebody else has withdrawn it is shown so.
     */
    public ConsentOutcome withdraw(Actor actor, PersonId person, UUID id, int version) {
        return notes.about(
                actor,
                person,
                Missing::new,
                found ->
                        find(found, id)
                                .map(kept -> withdraw(actor, found, kept, version))
                                .orElseGet(Missing::new));
    }

    private ConsentOutcome withdraw(Actor actor, Person person, KeptConsent kept, int version) {
        if (kept.consent().answer() == Consent.Answer.NO) {
            return new NothingToWithdraw();
        }
        store.withdraw(actor, kept.id(), version, notes.now());
        var now = find(person, kept.id()).orElse(kept);
        return store.isWithdrawnBy(actor, kept.id()) ? new Done(now) : new Stale(now);
    }

    private Optional<KeptConsent> find(Person person, UUID id) {
        return store.of(person.records()).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}

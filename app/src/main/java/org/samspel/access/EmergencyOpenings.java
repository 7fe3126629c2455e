package org.samspel.access;

import org.samspel.access.EmergencyOutcome.Missing;
import org.samspel.access.EmergencyOutcome.NoLaw;
import org.samspel.access.EmergencyOutcome.Opened;
import org.samspel.access.EmergencyOutcome.ReasonMissing;
import org.samspel.access.law.Emergency;
import org.samspel.access.law.LawBook;
import org.samspel.access.law.LawSettings;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Emergency openings: of one user for one person, with a reason, for as long as the country’s law
 * book says. That one is open permits nothing by itself; the law asks for more.
 */
@Component
public class EmergencyOpenings {
    private final EmergencyStore store;
    private final Persons persons;
    private final Organisations organisations;
    private final LawContent law;
    private final TransactionDoor door;
    private final Clock clock;
    private final Ids ids;

    EmergencyOpenings(
            EmergencyStore store,
            Persons persons,
            Organisations organisations,
            LawContent law,
            TransactionDoor door,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.persons = persons;
        this.organisations = organisations;
        this.law = law;
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** A key for a new opening, which its form carries. */
    public UUID newId() {
        return ids.next();
    }

    public EmergencyOutcome open(Actor.Staff actor, OpenEmergency wish) {
        if (wish.words().isBlank()) {
            return new ReasonMissing();
        }
        return openFor(actor)
                .map(length -> door.enter(actor, () -> open(actor, wish, length)))
                .orElseGet(NoLaw::new);
    }

    private EmergencyOutcome open(Actor.Staff actor, OpenEmergency wish, Duration length) {
        if (persons.find(actor, wish.person()).isEmpty()) {
            return new Missing();
        }
        var now = clock.instant();
        store.insert(
                actor,
                wish.id(),
                wish.person(),
                new Emergency(
                        actor.user(),
                        wish.reason(),
                        wish.words().strip(),
                        now,
                        now.plus(length),
                        Optional.empty()));
        return mine(actor, wish.id());
    }

    /** Notes that the user has now seen who has the data; the first time counts. */
    public EmergencyOutcome ownersShown(Actor.Staff actor, UUID id) {
        return door.enter(
                actor,
                () -> {
                    store.ownersShown(actor, id, clock.instant());
                    return mine(actor, id);
                });
    }

    /** Closes an opening before its time; one that is over stays as it was. */
    public EmergencyOutcome close(Actor.Staff actor, UUID id) {
        return door.enter(
                actor,
                () -> {
                    store.close(actor, id, clock.instant());
                    return mine(actor, id);
                });
    }

    /** The user’s own opening for the person that is open now; the one that lasts longest. */
    public Optional<KeptEmergency> current(Actor.Staff actor, Person person) {
        return door.enter(
                        actor, () -> store.open(actor, person.records(), clock.instant()).stream())
                .findFirst();
    }

    /** All of the area since then, newest first, for the log reviewer. */
    public List<KeptEmergency> since(Actor reviewer, Instant from) {
        return door.enter(reviewer, () -> store.since(from));
    }

    /** All that were ever made for the person, newest first, for the person’s own view. */
    public List<KeptEmergency> of(Actor actor, Person person) {
        return door.enter(actor, () -> store.of(person.records()));
    }

    private EmergencyOutcome mine(Actor.Staff actor, UUID id) {
        return store.byId(id)
                .filter(kept -> kept.emergency().by().equals(actor.user()))
                .<EmergencyOutcome>map(Opened::new)
                .orElseGet(Missing::new);
    }

    private Optional<Duration> openFor(Actor actor) {
        return law.laws()
                .book(organisations.area(actor.area()).country())
                .map(LawBook::settings)
                .map(LawSettings::emergencyOpenFor);
    }
}

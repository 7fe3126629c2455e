package org.samspel.access;

import org.samspel.access.EmergencyOutcome.Missing;
import org.samspel.access.EmergencyOutcome.NoLaw;
import org.samspel.access.EmergencyOutcome.Opened;
import org.samspel.access.EmergencyOutcome.ReasonMissing;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Emergency;
import org.samspel.access.law.LawBook;
import org.samspel.access.law.LawSettings;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
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
    private final PersonNotes notes;
    private final CareRelationStore relations;
    private final Knowledge knowledge;
    private final AccessLog log;

    EmergencyOpenings(
            EmergencyStore store,
            PersonNotes notes,
            CareRelationStore relations,
            Knowledge knowledge,
            AccessLog log) {
        this.store = store;
        this.notes = notes;
        this.relations = relations;
        this.knowledge = knowledge;
        this.log = log;
    }

    /** A key for a new opening, which its form carries. */
    public UUID newId() {
        return notes.newId();
    }

    /**
     * Whether the user may open for the person at all: their unit has to do with the person now. A
     * block or a missing consent stands against reading, not against opening in an emergency.
     */
    public boolean mayOpen(Actor.Staff actor, Person person) {
        return notes.reading(
                actor,
                () ->
                        actor.role().treatsPersons()
                                && relations.openOf(person.records()).stream()
                                        .anyMatch(open -> open.unit().equals(actor.unit())));
    }

    /** How long one lasts under the law of the actor's country; empty where it has no law book. */
    public Optional<Duration> length(Actor actor) {
        return notes.book(actor).map(LawBook::settings).map(LawSettings::emergencyOpenFor);
    }

    /** Opens, and writes so into the log; that someone tried without a reason stands there too. */
    public EmergencyOutcome open(Actor.Staff actor, OpenEmergency wish) {
        return notes.about(
                actor,
                wish.person(),
                Missing::new,
                person -> {
                    if (!mayOpen(actor, person)) {
                        return new Missing();
                    }
                    if (wish.words().isBlank()) {
                        log(actor, wish, false);
                        return new ReasonMissing();
                    }
                    return length(actor)
                            .map(length -> open(actor, wish, length))
                            .orElseGet(NoLaw::new);
                });
    }

    private EmergencyOutcome open(Actor.Staff actor, OpenEmergency wish, Duration length) {
        if (store.byId(wish.id()).isEmpty()) {
            var now = notes.now();
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
            log(actor, wish, true);
        }
        return mine(actor, wish.id());
    }

    private void log(Actor.Staff actor, OpenEmergency wish, boolean permitted) {
        log.write(
                actor,
                Action.EMERGENCY,
                wish.person(),
                Purpose.CARE,
                DataCategory.GENERAL_CARE,
                permitted,
                wish.reason().rule(notes.area(actor).country()).name());
    }

    /** Notes that the user has now seen who has the data; the first time counts. */
    public EmergencyOutcome ownersShown(Actor.Staff actor, UUID id) {
        return notes.reading(
                actor,
                () -> {
                    store.ownersShown(actor, id, notes.now());
                    return mine(actor, id);
                });
    }

    /** Closes what the user has open for the person before its time. */
    public void close(Actor.Staff actor, Person person) {
        notes.reading(
                actor,
                () -> {
                    store.close(actor, person.records(), notes.now());
                    return true;
                });
    }

    /** The user’s own opening for the person that is open now; the one that lasts longest. */
    public Optional<KeptEmergency> current(Actor.Staff actor, Person person) {
        return notes.reading(actor, () -> store.open(actor, person.records(), notes.now())).stream()
                .max(Comparator.comparing(kept -> kept.emergency().until()));
    }

    /** The same from what has been read to decide who may see the person, for every page. */
    public Optional<Emergency> openNow(Actor.Staff actor, Person person) {
        return notes.reading(actor, () -> knowledge.of(actor, List.of(person))).values().stream()
                .flatMap(known -> known.emergency().stream())
                .filter(opened -> opened.isOpenAt(notes.now()))
                .findFirst();
    }

    /** All of the area since then, newest first, for the log reviewer. */
    public List<KeptEmergency> since(Actor reviewer, Instant from) {
        return notes.reading(reviewer, () -> store.since(from));
    }

    /** All that were ever made for the person, newest first, for the person’s own view. */
    public List<KeptEmergency> of(Actor actor, Person person) {
        return notes.reading(actor, () -> store.of(person.records()));
    }

    private EmergencyOutcome mine(Actor.Staff actor, UUID id) {
        return store.byId(id)
                .filter(kept -> kept.emergency().by().equals(actor.user()))
                .<EmergencyOutcome>map(Opened::new)
                .orElseGet(Missing::new);
    }
}

package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The relations between persons and units, on which access rests. */
@Component
public class CareRelations {
    private final CareRelationStore store;
    private final SamePersonRelations samePerson;
    private final Persons persons;
    private final Rulings rulings;
    private final Questions questions;
    private final AccessLog log;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Clock clock;
    private final int establishedPerHourMax;

    CareRelations(
            CareRelationStore store,
            SamePersonRelations samePerson,
            Persons persons,
            Rulings rulings,
            Questions questions,
            AccessLog log,
            Organisations organisations,
            TransactionDoor door,
            Clock clock,
            @Value("${samspel.access.established-per-hour-max:20}") int establishedPerHourMax) {
        this.store = store;
        this.samePerson = samePerson;
        this.persons = persons;
        this.rulings = rulings;
        this.questions = questions;
        this.log = log;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
        this.establishedPerHourMax = establishedPerHourMax;
    }

    /**
     * Begins a relation in the caller's transaction; one that is open already stays as it is.
     *
     * @param reason why, in a word of the calling room: {@code referral}
     */
    public void begin(Actor actor, PersonId person, UnitId unit, RelationKind kind, String reason) {
        door.enter(
                actor,
                () -> {
                    var owner =
                            organisations
                                    .unit(actor.area(), unit)
                                    .orElseThrow(
                                            () ->
                                                    new IllegalArgumentException(
                                                            "No such unit in the area"));
                    store.begin(actor, person, owner, kind, reason, clock.instant());
                    follow(actor, person);
                });
    }

    /** Ends a relation in the caller's transaction; ending one that is not open does nothing. */
    public void end(Actor actor, PersonId person, UnitId unit, RelationKind kind) {
        door.enter(
                actor,
                () -> {
                    store.end(person, unit, kind, clock.instant());
                    follow(actor, person);
                });
    }

    /**
     * Lets relations follow after records were linked or a link was undone.
     *
     * @param records all records of one person
     */
    public void follow(Actor actor, Collection<PersonId> records) {
        door.enter(actor, () -> samePerson.align(actor, records, clock.instant()));
    }

    private void follow(Actor actor, PersonId person) {
        persons.find(actor, person)
                .map(Person::records)
                .filter(records -> records.size() > 1)
                .ifPresent(records -> samePerson.align(actor, records, clock.instant()));
    }

    /**
     * Begins a relation with a person who has turned to the actor's unit.
     *
     * @param reason in the professional's own words; kept for the log reviewer
     */
    public Established establish(Actor.Staff actor, PersonId person, String reason) {
        if (reason.isBlank()) {
            return Established.REASON_MISSING;
        }
        return door.enter(
                actor,
                () -> {
                    var hourAgo = clock.instant().minus(Duration.ofHours(1));
                    if (store.begunBy(actor, RelationKind.TURNED_TO_UNIT, hourAgo)
                            >= establishedPerHourMax) {
                        return Established.TOO_MANY;
                    }
                    begin(actor, person, actor.unit(), RelationKind.TURNED_TO_UNIT, reason);
                    var decision =
                            rulings.decide(
                                    actor,
                                    rulings.about(actor, person),
                                    Matter.IDENTITY,
                                    questions.purpose(actor),
                                    Questions.deed(Action.READ));
                    log.write(
                            actor,
                            Action.ESTABLISH_RELATION,
                            person,
                            decision.purpose(),
                            Matter.IDENTITY.category(),
                            decision.permitted(),
                            decision.rule().name());
                    return Established.DONE;
                });
    }

    /** The units that have to do with the person now. */
    public Set<UnitId> units(Actor actor, Person person) {
        return door.enter(
                actor,
                () ->
                        store.openOf(person.records()).stream()
                                .map(CareRelationStore.Open::unit)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    /** What came of the wish to establish a relation. */
    public enum Established {
        DONE,
        REASON_MISSING,
        TOO_MANY
    }
}

package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What becomes of persons: they move, leave, come back, die, are protected. Each change is kept
 * with its date and source. The caller has asked {@code access}.
 */
@Component
public class PersonStatuses {
    private final Persons persons;
    private final StatusStore store;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final TransactionDoor door;
    private final Clock clock;

    PersonStatuses(
            Persons persons,
            StatusStore store,
            Organisations organisations,
            ApplicationEventPublisher events,
            TransactionDoor door,
            Clock clock) {
        this.persons = persons;
        this.store = store;
        this.organisations = organisations;
        this.events = events;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Records a change and tells the other rooms.
     *
     * @param version of the person that the form was read at
     */
    public StatusOutcome record(
            Actor.Staff actor, PersonId id, int version, StatusChange change, FactSource source) {
        return door.enter(
                actor,
                () -> {
                    var person = persons.afresh(actor, id);
                    if (person.version() != version) {
                        return new StatusOutcome.Stale(person);
                    }
                    var fault = fault(actor, person, change);
                    return fault.isPresent()
                            ? new StatusOutcome.Invalid(fault.get())
                            : recorded(actor, person, change, source);
                });
    }

    /** What was recorded of a person, newest first. */
    public List<StatusFact> facts(Actor actor, Person person) {
        return door.enter(actor, () -> store.facts(person.records()));
    }

    private Optional<StatusOutcome.Fault> fault(
            Actor.Staff actor, Person person, StatusChange change) {
        var area = organisations.area(actor.area());
        var codes =
                organisations.municipalities(actor.area()).stream()
                        .flatMap(party -> party.municipalityCode().stream())
                        .collect(Collectors.toSet());
        var today = LocalDate.ofInstant(clock.instant(), area.zone());
        return StatusRules.fault(person, change, area.country(), codes, today);
    }

    private StatusOutcome recorded(
            Actor.Staff actor, Person person, StatusChange change, FactSource source) {
        var municipality =
                switch (change) {
                    case StatusChange.Moved moved -> moved.municipalityCode();
                    case StatusChange.CameBack back -> back.municipalityCode();
                    default -> person.municipalityCode();
                };
        if (!store.update(person, person.version(), municipality, after(person.status(), change))) {
            return new StatusOutcome.Stale(persons.afresh(actor, person.id()));
        }
        var now = clock.instant();
        store.record(actor, person.id(), change, source, now);
        tell(actor, person.id(), change, now);
        return new StatusOutcome.Recorded(persons.afresh(actor, person.id()));
    }

    static PersonStatus after(PersonStatus status, StatusChange change) {
        return switch (change) {
            case StatusChange.Moved _ -> status;
            case StatusChange.LeftArea left ->
                    new PersonStatus(status.diedOn(), Optional.of(left.on()), status.protection());
            case StatusChange.CameBack _ ->
                    new PersonStatus(status.diedOn(), Optional.empty(), status.protection());
            case StatusChange.Died died ->
                    new PersonStatus(
                            Optional.of(died.on()), status.leftAreaOn(), status.protection());
            case StatusChange.DeathWithdrawn _ ->
                    new PersonStatus(Optional.empty(), status.leftAreaOn(), status.protection());
            case StatusChange.IdentityProtected it ->
                    new PersonStatus(
                            status.diedOn(), status.leftAreaOn(), Optional.of(it.protection()));
            case StatusChange.ProtectionEnded _ ->
                    new PersonStatus(status.diedOn(), status.leftAreaOn(), Optional.empty());
        };
    }

    private void tell(Actor actor, PersonId person, StatusChange change, Instant now) {
        var origin = Origin.of(actor, now);
        Optional<PersonEvent> event =
                switch (change) {
                    case StatusChange.Moved it ->
                            Optional.of(
                                    new PersonMoved(
                                            origin, person, it.on(), it.municipalityCode()));
                    case StatusChange.LeftArea it ->
                            Optional.of(new PersonLeftArea(origin, person, it.on()));
                    case StatusChange.CameBack it ->
                            Optional.of(new PersonCameBack(origin, person, it.on()));
                    case StatusChange.Died it ->
                            Optional.of(new PersonDied(origin, person, it.on()));
                    case StatusChange.DeathWithdrawn it ->
                            Optional.of(new DeathWithdrawn(origin, person, it.on()));
                    case StatusChange.IdentityProtected _, StatusChange.ProtectionEnded _ ->
                            Optional.empty();
                };
        event.ifPresent(events::publishEvent);
    }
}

package org.samspel.people;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.CareRelations;
import org.samspel.access.CareRelations.Established;
import org.samspel.access.RelationKind;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.NumberCheck;
import org.samspel.person.PersonNumber;
import org.samspel.person.PersonNumbers;
import org.samspel.person.Persons;
import org.samspel.person.RegisterPerson;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/**
 * How a unit comes to know a person it has not met: by the exact number, with a reason, and logged.
 */
@Component
public class Meetings {
    private final Persons persons;
    private final PersonNumbers numbers;
    private final Access access;
    private final CareRelations relations;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Clock clock;

    Meetings(
            Persons persons,
            PersonNumbers numbers,
            Access access,
            CareRelations relations,
            Organisations organisations,
            TransactionDoor door,
            Clock clock) {
        this.persons = persons;
        this.numbers = numbers;
        this.access = access;
        this.relations = relations;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    /** Looks an exact number up in the actor's area; that it was tried is logged. */
    public Met lookUp(Actor.Staff actor, String number) {
        return door.enter(
                actor,
                () ->
                        switch (numbers.check(actor.area(), number, today(actor))) {
                            case NumberCheck.Accepted(var read) -> byNumber(actor, read);
                            case NumberCheck wrong -> new Met.WrongNumber(wrong);
                        });
    }

    private Met byNumber(Actor.Staff actor, PersonNumber number) {
        return persons.findBy(actor, number.identifier())
                .<Met>map(
                        person ->
                                access.decide(actor, Action.SEARCH, person.id()).permitted()
                                        ? new Met.Known(person.id())
                                        : new Met.WithoutRelation(person.id()))
                .orElseGet(() -> unregistered(actor, number));
    }

    private Met unregistered(Actor.Staff actor, PersonNumber number) {
        access.foundNobody(actor);
        return new Met.Unregistered(number);
    }

    /** Begins a relation with the person of this number, who has turned to the actor's unit. */
    public Met establish(Actor.Staff actor, String number, String reason) {
        return door.enter(
                actor,
                () ->
                        switch (lookUp(actor, number)) {
                            case Met.WithoutRelation(var person) ->
                                    established(actor, person, reason);
                            case Met other -> other;
                        });
    }

    private Met established(Actor.Staff actor, PersonId person, String reason) {
        var outcome = relations.establish(actor, person, reason);
        return outcome == Established.DONE
                ? new Met.Known(person)
                : new Met.NotEstablished(outcome);
    }

    /** Registers a person who is new to the area, with a relation to the actor's unit. */
    public Met register(Actor.Staff actor, NewPerson wish) {
        return door.enter(
                actor,
                () ->
                        switch (lookUp(actor, wish.number())) {
                            case Met.Unregistered(var number) -> registered(actor, number, wish);
                            case Met other -> other;
                        });
    }

    private Met registered(Actor.Staff actor, PersonNumber number, NewPerson wish) {
        var birthDate = number.birthDate().or(wish::birthDate);
        if (birthDate.isEmpty() || birthDate.get().isAfter(today(actor))) {
            return new Met.BirthDateMissing();
        }
        var person =
                persons.register(
                        actor,
                        new RegisterPerson(
                                number.identifier(),
                                wish.givenName().strip(),
                                wish.familyName().strip(),
                                birthDate.get(),
                                wish.municipalityCode(),
                                wish.gpUnit()));
        relations.begin(actor, person.id(), wish.gpUnit(), RelationKind.OWN_GP, "registration");
        if (!wish.gpUnit().equals(actor.unit())) {
            relations.begin(
                    actor, person.id(), actor.unit(), RelationKind.TURNED_TO_UNIT, "registration");
        }
        access.decide(actor, Action.CHANGE, person.id());
        return new Met.Known(person.id());
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), organisations.area(actor.area()).zone());
    }
}

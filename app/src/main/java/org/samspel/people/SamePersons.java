package org.samspel.people;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.CareRelations;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.GivenNumbers;
import org.samspel.person.KnownNumber;
import org.samspel.person.NumberAdded;
import org.samspel.person.NumberCheck;
import org.samspel.person.NumberKind;
import org.samspel.person.Person;
import org.samspel.person.PersonLinks;
import org.samspel.person.PersonLinks.Linking;
import org.samspel.person.PersonNumber;
import org.samspel.person.PersonNumbers;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person gets another number, or turns out to be registered twice. Nothing is lost: every number
 * finds the one person, and what was kept under either record is shown together.
 */
@Component
public class SamePersons {
    private final Persons persons;
    private final PersonNumbers numbers;
    private final GivenNumbers given;
    private final PersonLinks links;
    private final Access access;
    private final CareRelations relations;
    private final Organisations organisations;
    private final TransactionDoor door;
    private final Clock clock;

    SamePersons(
            Persons persons,
            PersonNumbers numbers,
            GivenNumbers given,
            PersonLinks links,
            Access access,
            CareRelations relations,
            Organisations organisations,
            TransactionDoor door,
            Clock clock) {
        this.persons = persons;
        this.numbers = numbers;
        this.given = given;
        this.links = links;
        this.access = access;
        this.relations = relations;
        this.organisations = organisations;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Gives a person a number that was typed. The caller may change the person.
     *
     * @param since when it was given
     */
    public NumberGiven give(Actor.Staff actor, Person person, String typed, LocalDate since) {
        return door.enter(
                actor,
                () ->
                        switch (numbers.check(actor.area(), typed, today(actor))) {
                            case NumberCheck.Accepted(var number) ->
                                    given(actor, person, number, since);
                            case NumberCheck wrong -> new NumberGiven.WrongNumber(wrong);
                        });
    }

    private NumberGiven given(
            Actor.Staff actor, Person person, PersonNumber number, LocalDate since) {
        return switch (given.give(actor, person.id(), number, since)) {
            case NumberAdded.Added _, NumberAdded.AlreadyTheirs _ -> new NumberGiven.Done();
            case NumberAdded.OfAnother(var other) ->
                    access.decide(actor, Action.SEARCH, other).permitted()
                            ? perhapsTheSame(
                                    actor, person, persons.find(actor, other).orElseThrow())
                            : new NumberGiven.OfAStranger();
        };
    }

    /** Which of two records stays when they are linked. */
    public NumberGiven.PerhapsTheSame perhapsTheSame(Actor actor, Person one, Person other) {
        return isKept(actor, one, other)
                ? new NumberGiven.PerhapsTheSame(one, other)
                : new NumberGiven.PerhapsTheSame(other, one);
    }

    /** The record with a number to keep stays; of two such, the one that was there first. */
    private boolean isKept(Actor actor, Person one, Person other) {
        var oneStays = hasNumberToKeep(actor, one);
        var otherStays = hasNumberToKeep(actor, other);
        return oneStays == otherStays
                ? one.id().value().compareTo(other.id().value()) < 0
                : oneStays;
    }

    private boolean hasNumberToKeep(Actor actor, Person person) {
        return persons.numbers(actor, person).stream()
                .filter(KnownNumber::isCurrent)
                .flatMap(known -> numbers.kind(actor.area(), known.identifier()).stream())
                .anyMatch(NumberKind::isPermanent);
    }

    /**
     * Links two records that are of one person.
     *
     * @param reason how it was found out
     * @return the person that is kept; nothing where the actor may not change both
     */
    public Optional<PersonId> link(
            Actor.Staff actor, PersonId first, PersonId second, String reason) {
        return door.enter(
                actor,
                () -> {
                    if (!access.decide(actor, Action.CHANGE, first).permitted()
                            || !access.decide(actor, Action.CHANGE, second).permitted()) {
                        return Optional.empty();
                    }
                    var pair =
                            perhapsTheSame(
                                    actor,
                                    persons.find(actor, first).orElseThrow(),
                                    persons.find(actor, second).orElseThrow());
                    return switch (links.link(
                            actor, pair.replaced().id(), pair.kept().id(), reason)) {
                        case Linking.Linked(var kept, var records) -> {
                            relations.follow(actor, records);
                            yield Optional.of(kept);
                        }
                        case Linking.AlreadyOne(var kept) -> Optional.of(kept);
                    };
                });
    }

    /**
     * Undoes the link of a replaced record. Both are there again as they were, with what was added
     * to each meanwhile.
     *
     * @return false where there is no such link or the actor may not
     */
    public boolean unlink(Actor.Staff actor, PersonId replaced, String reason) {
        return door.enter(
                actor,
                () -> {
                    if (!access.decide(actor, Action.CHANGE, replaced).permitted()) {
                        return false;
                    }
                    var groups = links.unlink(actor, replaced, reason);
                    groups.forEach(records -> relations.follow(actor, records));
                    return !groups.isEmpty();
                });
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), organisations.area(actor.area()).zone());
    }
}

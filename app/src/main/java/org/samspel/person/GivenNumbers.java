package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The numbers that persons are given after the first. The caller has asked {@code access}. */
@Component
public class GivenNumbers {
    private final Persons persons;
    private final PersonStore store;
    private final PersonNumbers kinds;
    private final TransactionDoor door;
    private final Ids ids;

    GivenNumbers(
            Persons persons,
            PersonStore store,
            PersonNumbers kinds,
            TransactionDoor door,
            Ids ids) {
        this.persons = persons;
        this.store = store;
        this.kinds = kinds;
        this.door = door;
        this.ids = ids;
    }

    /**
     * Gives a person another number, which takes the place of those that only reserved one and of
     * the earlier one of its kind. Every number goes on finding the person.
     *
     * @param since when it was given
     */
    public NumberAdded give(Actor.Staff actor, PersonId id, PersonNumber number, LocalDate since) {
        return door.enter(
                actor,
                () -> {
                    store.lock(actor.area(), number.identifier());
                    var person = persons.find(actor, id).orElseThrow();
                    var owner = persons.findBy(actor, number.identifier()).map(Person::id);
                    if (owner.isPresent()) {
                        return owner.get().equals(person.id())
                                ? new NumberAdded.AlreadyTheirs(person.id())
                                : new NumberAdded.OfAnother(owner.get());
                    }
                    store.replace(replacedBy(actor, person, number), since);
                    store.add(actor, person.id(), number.identifier(), Optional.of(since), ids);
                    return new NumberAdded.Added(person.id());
                });
    }

    private List<Identifier> replacedBy(Actor actor, Person person, PersonNumber number) {
        return persons.numbers(actor, person).stream()
                .filter(KnownNumber::isCurrent)
                .map(KnownNumber::identifier)
                .filter(
                        known ->
                                kinds.kind(actor.area(), known)
                                        .filter(number.kind()::takesThePlaceOf)
                                        .isPresent())
                .toList();
    }
}

package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The persons of an area. This room does not judge who may see them: the caller asks {@code access}
 * first, and hands its filter to every list.
 */
@Component
public class Persons {
    private final PersonStore store;
    private final TransactionDoor door;
    private final PersonNumbers numbers;
    private final Organisations organisations;
    private final Clock clock;
    private final Ids ids;

    Persons(
            PersonStore store,
            TransactionDoor door,
            PersonNumbers numbers,
            Organisations organisations,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.door = door;
        this.numbers = numbers;
        this.organisations = organisations;
        this.clock = clock;
        this.ids = ids;
    }

    /** The person, if there is one in the actor's area. */
    public Optional<Person> find(Actor actor, PersonId id) {
        return Optional.ofNullable(findAll(actor, List.of(id)).get(id));
    }

    public Map<PersonId, Person> findAll(Actor actor, Collection<PersonId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : door.enter(
                        actor,
                        () ->
                                store.byIds(wanted).stream()
                                        .collect(
                                                Collectors.toMap(Person::id, Function.identity())));
    }

    public Optional<Person> findBy(Actor actor, Identifier identifier) {
        return door.enter(actor, () -> store.byIdentifier(identifier));
    }

    /** The identifiers of a person, those to keep first; for the page of that person alone. */
    public List<Identifier> identifiers(Actor actor, PersonId id) {
        return door.enter(actor, () -> store.identifiers(id));
    }

    /**
     * The persons whose name holds every word that is typed, or whose number it is.
     *
     * @param page counted from 1
     */
    public PersonPage search(Actor actor, String typed, RowFilter visible, int page, int pageSize) {
        var number = numbers.read(actor.area(), typed, today(actor));
        return door.enter(
                actor, () -> store.search(typed.strip(), number, visible, page, pageSize));
    }

    /**
     * Registers a person at the actor's unit; the person already registered comes back instead of a
     * second one.
     */
    public Person register(Actor.Staff actor, RegisterPerson wish) {
        return door.enter(
                actor,
                () -> {
                    store.lock(actor.area(), wish.identifier());
                    var known = store.byIdentifier(wish.identifier());
                    return known.orElseGet(() -> store.insert(actor, wish, ids));
                });
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), organisations.area(actor.area()).zone());
    }
}

package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons of an area. This room does not judge who may see them: the caller asks {@code access}
 * first, and hands its filter to every list.
 *
 * <p>Two records of one person may be linked. Whoever asks with the id of a replaced record gets
 * the person that is kept; {@link Person#records} names the ids under which other rooms keep
 * things.
 */
@Component
public class Persons {
    private final PersonStore store;
    private final BesideStore beside;
    private final PersonSearch search;
    private final TransactionDoor door;
    private final PersonNumbers numbers;
    private final Organisations organisations;
    private final Clock clock;
    private final Ids ids;

    Persons(
            PersonStore store,
            BesideStore beside,
            PersonSearch search,
            TransactionDoor door,
            PersonNumbers numbers,
            Organisations organisations,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.beside = beside;
        this.search = search;
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

    /** The persons by the ids asked for. */
    public Map<PersonId, Person> findAll(Actor actor, Collection<PersonId> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : ReadOnce.all(
                        Person.class,
                        wanted,
                        unread ->
                                door.enter(
                                        actor, () -> PersonsRead.here().all(unread, this::read)));
    }

    /** As it is stored now, for who changes the person. */
    Person afresh(Actor actor, PersonId id) {
        return Optional.ofNullable(
                        door.enter(
                                actor, () -> PersonsRead.here().afresh(read(List.of(id))).get(id)))
                .orElseThrow();
    }

    private Map<PersonId, Person> read(Collection<PersonId> ids) {
        return byRecords(store.byIds(ids));
    }

    /** Each also by the ids of the records that it has replaced. */
    private static Map<PersonId, Person> byRecords(Map<PersonId, Person> found) {
        var all = new HashMap<>(found);
        found.values()
                .forEach(
                        person ->
                                person.records()
                                        .forEach(record -> all.putIfAbsent(record, person)));
        return all;
    }

    /**
     * The records to read together with one: those of the same person, where a page that is shown
     * has read the person already; otherwise only itself.
     */
    public static List<PersonId> together(PersonId record) {
        return ReadOnce.known(Person.class, record)
                .map(Person::records)
                .orElseGet(() -> List.of(record));
    }

    public Optional<Person> findBy(Actor actor, Identifier identifier) {
        return door.enter(
                actor, () -> store.byIdentifier(identifier).flatMap(id -> find(actor, id)));
    }

    /** The identifiers of a person, current ones first; for the page of that person alone. */
    public List<Identifier> identifiers(Actor actor, PersonId id) {
        return find(actor, id).map(person -> numbers(actor, person)).orElse(List.of()).stream()
                .map(KnownNumber::identifier)
                .toList();
    }

    /** All numbers of a person and of the records that were linked, current ones first. */
    public List<KnownNumber> numbers(Actor actor, Person person) {
        return door.enter(actor, () -> beside.of(person.records()).numbers());
    }

    /** The numbers that were registered on one record. */
    public List<KnownNumber> numbersOf(Actor actor, PersonId record) {
        return door.enter(actor, () -> beside.of(List.of(record)).numbers());
    }

    /**
     * The persons whose name has parts that begin with every word that is typed, or whose number it
     * is; in the order of the alphabet of the area's language.
     *
     * @param page counted from 1
     */
    public PersonPage search(Actor actor, String typed, RowFilter visible, int page, int pageSize) {
        var alphabet = organisations.area(actor.area()).language();
        var words = typed.strip();
        if (words.isEmpty()) {
            return door.enter(
                    actor, () -> search.all(actor.area(), visible, alphabet, page, pageSize));
        }
        var number = numbers.read(actor.area(), words, today(actor));
        return door.enter(
                actor,
                () ->
                        search.matching(
                                actor.area(), words, number, visible, alphabet, page, pageSize));
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
                    var id =
                            store.byIdentifier(wish.identifier())
                                    .orElseGet(() -> registered(actor, wish));
                    return find(actor, id).orElseThrow();
                });
    }

    private PersonId registered(Actor.Staff actor, RegisterPerson wish) {
        var id = store.insert(actor, wish, ids);
        store.add(actor, id, wish.identifier(), Optional.empty(), ids);
        return id;
    }

    /**
     * Gives a person another number, which takes the place of those that only reserved one and of
     * the earlier one of its kind. Every number goes on finding the person.
     *
     * @param since when it was given
     */
    public NumberAdded addNumber(
            Actor.Staff actor, PersonId id, PersonNumber number, LocalDate since) {
        return door.enter(
                actor,
                () -> {
                    store.lock(actor.area(), number.identifier());
                    var person = find(actor, id).orElseThrow();
                    var owner = findBy(actor, number.identifier()).map(Person::id);
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
        return beside.of(person.records()).numbers().stream()
                .filter(KnownNumber::isCurrent)
                .map(KnownNumber::identifier)
                .filter(known -> isReplacedBy(numbers.kind(actor.area(), known), number.kind()))
                .toList();
    }

    /** A number takes the place of the one of its kind and of those that stand for less. */
    static boolean isReplacedBy(Optional<NumberKind> known, NumberKind kind) {
        return known.filter(one -> one == kind || (!one.isPermanent() && one.compareTo(kind) > 0))
                .isPresent();
    }

    private LocalDate today(Actor actor) {
        return LocalDate.ofInstant(clock.instant(), organisations.area(actor.area()).zone());
    }
}

package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Links two records of one person (replaces and replaced-by), and undoes a link that was a mistake.
 * What other rooms keep under either id stays where it is. The caller has asked {@code access}
 * about both.
 */
@Component
public class PersonLinks {
    private final Persons persons;
    private final LinkStore store;
    private final TransactionDoor door;
    private final Clock clock;
    private final Ids ids;

    PersonLinks(Persons persons, LinkStore store, TransactionDoor door, Clock clock, Ids ids) {
        this.persons = persons;
        this.store = store;
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** What came of the wish to link two records. */
    public sealed interface Linking {
        /**
         * @param records all that are of the one person now
         */
        record Linked(PersonId kept, List<PersonId> records) implements Linking {}

        /** They are linked already. */
        record AlreadyOne(PersonId kept) implements Linking {}
    }

    /**
     * Links them; afterwards both ids and all numbers give the person that is kept.
     *
     * @param reason how it was found that they are one
     */
    public Linking link(Actor.Staff actor, PersonId replaced, PersonId kept, String reason) {
        return door.enter(
                actor,
                () -> {
                    store.lock(actor.area());
                    var other = persons.afresh(actor, replaced);
                    var one = persons.afresh(actor, kept);
                    if (one.id().equals(other.id())) {
                        return new Linking.AlreadyOne(one.id());
                    }
                    store.insert(actor, ids.next(), other.id(), one.id(), reason, clock.instant());
                    store.follow(
                            Stream.concat(one.records().stream(), other.records().stream())
                                    .toList());
                    return new Linking.Linked(one.id(), persons.afresh(actor, one.id()).records());
                });
    }

    /**
     * Undoes the link of a replaced record; it is a person of its own again, with everything that
     * was kept under it.
     *
     * @return the groups of records that there are now, each of one person; empty when there was no
     *     link
     */
    public List<List<PersonId>> unlink(Actor.Staff actor, PersonId replaced, String reason) {
        return door.enter(
                actor,
                () -> {
                    store.lock(actor.area());
                    var before = persons.afresh(actor, replaced);
                    if (!store.undo(replaced, reason, clock.instant())) {
                        return List.of();
                    }
                    store.follow(before.records());
                    return List.of(
                            persons.afresh(actor, before.id()).records(),
                            persons.afresh(actor, replaced).records());
                });
    }
}

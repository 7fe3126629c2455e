package org.samspel.access;

import org.samspel.access.BlockOutcome.Done;
import org.samspel.access.BlockOutcome.Missing;
import org.samspel.access.BlockOutcome.NoSuchUnit;
import org.samspel.access.BlockOutcome.NotPermitted;
import org.samspel.access.BlockOutcome.NotTheKeeper;
import org.samspel.access.BlockOutcome.Stale;
import org.samspel.access.law.Block;
import org.samspel.access.law.BlockWish;
import org.samspel.access.law.Ruling;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What persons have closed to others; holds from the moment it is set. The caller has asked {@link
 * Access}; the law is asked here who may block and lift.
 */
@Component
public class Blocks {
    private final BlockStore store;
    private final RowOwners owners;
    private final Persons persons;
    private final Organisations organisations;
    private final LawContent law;
    private final TransactionDoor door;
    private final Clock clock;
    private final Ids ids;

    Blocks(
            BlockStore store,
            RowOwners owners,
            Persons persons,
            Organisations organisations,
            LawContent law,
            TransactionDoor door,
            Clock clock,
            Ids ids) {
        this.store = store;
        this.owners = owners;
        this.persons = persons;
        this.organisations = organisations;
        this.law = law;
        this.door = door;
        this.clock = clock;
        this.ids = ids;
    }

    /** A key for a new block, which its form carries. */
    public UUID newId() {
        return ids.next();
    }

    /** All blocks of the person, newest first; lifted ones too. */
    public List<KeptBlock> of(Actor actor, Person person) {
        return door.enter(actor, () -> store.of(person.records()));
    }

    /** Blocks at once. */
    public BlockOutcome set(Actor actor, SetBlock wish) {
        return forPerson(
                actor,
                wish.person(),
                person -> {
                    var by = by(actor, wish.by());
                    var ruling = ruling(actor, wish.kind(), by);
                    if (!ruling.permitted()) {
                        return new NotPermitted(ruling);
                    }
                    return unitIsTheKeepers(actor, wish)
                            ? set(actor, person, wish, by)
                            : new NoSuchUnit();
                });
    }

    private BlockOutcome set(Actor actor, Person person, SetBlock wish, Block.SetBy by) {
        var block =
                new Block(
                        wish.kind(),
                        wish.keeper(),
                        wish.unit(),
                        by,
                        clock.instant(),
                        Optional.empty());
        store.insert(actor, owners.of(actor, person), wish.id(), wish.person(), block);
        return find(person, wish.id()).<BlockOutcome>map(Done::new).orElseGet(Missing::new);
    }

    private boolean unitIsTheKeepers(Actor actor, SetBlock wish) {
        return wish.unit().isEmpty()
                || organisations
                        .unit(actor.area(), wish.unit().get())
                        .filter(found -> wish.keeper().equals(Optional.of(found.party())))
                        .isPresent();
    }

    /**
     * Lifts a block from this moment on; lifting what is lifted already changes nothing.
     *
     * @param asked for whom staff do it
     */
    public BlockOutcome lift(
            Actor actor, PersonId person, UUID id, int version, Block.SetBy asked) {
        return forPerson(
                actor,
                person,
                found ->
                        find(found, id)
                                .map(kept -> lift(actor, found, kept, version, by(actor, asked)))
                                .orElseGet(Missing::new));
    }

    private BlockOutcome lift(
            Actor actor, Person person, KeptBlock kept, int version, Block.SetBy by) {
        var ruling = ruling(actor, kept.block().kind(), by);
        if (!ruling.permitted()) {
            return new NotPermitted(ruling);
        }
        if (actor instanceof Actor.Staff staff
                && kept.block().keeper().filter(one -> !one.equals(staff.party())).isPresent()) {
            return new NotTheKeeper();
        }
        if (kept.block().liftedAt().isPresent()) {
            return new Done(kept);
        }
        var done = store.lift(actor, kept.id(), version, by, clock.instant());
        var now = find(person, kept.id()).orElse(kept);
        return done || now.block().liftedAt().isPresent() ? new Done(now) : new Stale(now);
    }

    private BlockOutcome forPerson(
            Actor actor, PersonId person, Function<Person, BlockOutcome> work) {
        return door.enter(
                actor,
                () ->
                        persons.find(actor, person)
                                .filter(found -> Consents.mayNoteFor(actor, found))
                                .map(work)
                                .orElseGet(Missing::new));
    }

    private Ruling ruling(Actor actor, Block.Kind kind, Block.SetBy by) {
        var area = organisations.area(actor.area());
        var today = LocalDate.ofInstant(clock.instant(), area.zone());
        return law.laws().rule(new BlockWish(area.country(), today, kind, by));
    }

    private static Block.SetBy by(Actor actor, Block.SetBy said) {
        return actor instanceof Actor.Oneself ? Block.SetBy.PERSON : said;
    }

    private Optional<KeptBlock> find(Person person, UUID id) {
        return store.of(person.records()).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}

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
import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What persons have closed to others; holds from the moment it is set. The caller has asked {@link
 * Access}; the law is asked here who may block and lift.
 */
@Component
public class Blocks {
    private final BlockStore store;
    private final PersonNotes notes;

    Blocks(BlockStore store, PersonNotes notes) {
        this.store = store;
        this.notes = notes;
    }

    /** A key for a new block, which its form carries. */
    public UUID newId() {
        return notes.newId();
    }

    /** All blocks of the person, newest first; lifted ones too. */
    public List<KeptBlock> of(Actor actor, Person person) {
        return notes.reading(actor, () -> store.of(person.records()));
    }

    /** Blocks at once. */
    public BlockOutcome set(Actor actor, SetBlock wish) {
        return notes.about(
                actor,
                wish.person(),
                Missing::new,
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
                        wish.kind(), wish.keeper(), wish.unit(), by, notes.now(), Optional.empty());
        store.insert(actor, notes.owner(actor, person), wish.id(), wish.person(), block);
        return find(person, wish.id()).<BlockOutcome>map(Done::new).orElseGet(Missing::new);
    }

    private boolean unitIsTheKeepers(Actor actor, SetBlock wish) {
        return wish.unit().isEmpty()
                || wish.keeper()
                        .filter(keeper -> notes.isUnitOf(actor, wish.unit().get(), keeper))
                        .isPresent();
    }

    /**
     * Lifts a block from this moment on. Lifting twice changes nothing; whoever comes after
     * somebody else has lifted it is shown so.
     *
     * @param asked for whom staff do it
     */
    public BlockOutcome lift(
            Actor actor, PersonId person, UUID id, int version, Block.SetBy asked) {
        return notes.about(
                actor,
                person,
                Missing::new,
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
        store.lift(actor, kept.id(), version, by, notes.now());
        var now = find(person, kept.id()).orElse(kept);
        return store.isLiftedBy(actor, kept.id()) ? new Done(now) : new Stale(now);
    }

    private Ruling ruling(Actor actor, Block.Kind kind, Block.SetBy by) {
        return notes.laws()
                .rule(new BlockWish(notes.area(actor).country(), notes.today(actor), kind, by));
    }

    private static Block.SetBy by(Actor actor, Block.SetBy said) {
        return actor instanceof Actor.Oneself ? Block.SetBy.PERSON : said;
    }

    private Optional<KeptBlock> find(Person person, UUID id) {
        return store.of(person.records()).stream().filter(one -> one.id().equals(id)).findFirst();
    }
}

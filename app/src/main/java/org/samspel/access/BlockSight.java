package org.samspel.access;

import org.samspel.access.law.Block;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Level;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * How much of a person’s block staff may know: whoever keeps the blocked data all of it, others
 * that there is one, or whose, or nothing, as the law says at the moment.
 */
@Component
public class BlockSight {
    private final PersonNotes notes;
    private final Knowledge knowledge;
    private final Questions questions;
    private final Organisations organisations;

    BlockSight(
            PersonNotes notes,
            Knowledge knowledge,
            Questions questions,
            Organisations organisations) {
        this.notes = notes;
        this.knowledge = knowledge;
        this.questions = questions;
        this.organisations = organisations;
    }

    /**
     * @return {@link Level#CONTENT} for all that a block says; empty when not even the fact may be
     *     told
     */
    public Optional<Level> of(Actor.Staff actor, Person person, KeptBlock kept) {
        return keeps(actor, kept.block())
                ? Optional.of(Level.CONTENT)
                : keeper(actor, kept.block())
                        .flatMap(unit -> sight(actor, person, kept.block(), unit))
                        .map(level -> level == Level.CONTENT ? Level.OWNER : level);
    }

    /** Whether some of the actor’s own unit’s data are blocked by it. */
    private static boolean keeps(Actor.Staff actor, Block block) {
        return block.keeper().filter(party -> !party.equals(actor.party())).isEmpty()
                && block.unit().filter(unit -> !unit.equals(actor.unit())).isEmpty();
    }

    /** The unit whose data are blocked; a block of a whole party is asked about as one unit’s. */
    private Optional<UnitId> keeper(Actor.Staff actor, Block block) {
        return block.unit()
                .or(
                        () ->
                                organisations.units(actor.area()).stream()
                                        .filter(
                                                unit ->
                                                        block.keeper()
                                                                .equals(Optional.of(unit.party())))
                                        .map(Unit::id)
                                        .findFirst());
    }

    private Optional<Level> sight(Actor.Staff actor, Person person, Block block, UnitId keeper) {
        return notes.reading(
                actor,
                () ->
                        Optional.ofNullable(knowledge.of(actor, List.of(person)).get(person.id()))
                                .map(known -> known.withBlocks(List.of(block)))
                                .flatMap(
                                        known ->
                                                notes.laws()
                                                        .sight(
                                                                questions.of(
                                                                        actor,
                                                                        Optional.of(person),
                                                                        Matter.keptBy(
                                                                                keeper,
                                                                                DataCategory
                                                                                        .ADMINISTRATIVE),
                                                                        Questions.deed(Action.READ),
                                                                        questions.purpose(actor),
                                                                        known))));
    }
}

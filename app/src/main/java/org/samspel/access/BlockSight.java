package org.samspel.access;

import org.samspel.access.law.Asker;
import org.samspel.access.law.Block;
import org.samspel.access.law.Calling;
import org.samspel.access.law.Circumstances;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Deed;
import org.samspel.access.law.Emergency;
import org.samspel.access.law.Holding;
import org.samspel.access.law.Level;
import org.samspel.access.law.Need;
import org.samspel.access.law.Provider;
import org.samspel.access.law.Question;
import org.samspel.access.law.Relation;
import org.samspel.access.law.Will;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How much of a person’s block staff may know: whoever keeps the blocked data all of it, others
 * that there is one, or whose, or nothing, as the law says at the moment.
 */
@Component
public class BlockSight {
    private static final UnitId SOME_UNIT = new UnitId(new UUID(0, 0));

    private final PersonNotes notes;
    private final Organisations organisations;
    private final CareRelationStore relations;
    private final EmergencyStore emergencies;
    private final Clock clock;

    BlockSight(
            PersonNotes notes,
            Organisations organisations,
            CareRelationStore relations,
            EmergencyStore emergencies,
            Clock clock) {
        this.notes = notes;
        this.organisations = organisations;
        this.relations = relations;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /**
     * @return {@link Level#CONTENT} for all that a block says; empty when not even the fact may be
     *     told
     */
    public Optional<Level> of(Actor.Staff actor, Person person, KeptBlock kept) {
        if (keeps(actor, kept.block())) {
            return Optional.of(Level.CONTENT);
        }
        return notes.reading(actor, () -> notes.laws().sight(question(actor, person, kept.block())))
                .map(level -> level == Level.CONTENT ? Level.OWNER : level);
    }

    /** Whether some of the actor’s own unit’s data are blocked by it. */
    private static boolean keeps(Actor.Staff actor, Block block) {
        return block.keeper().filter(party -> !party.equals(actor.party())).isEmpty()
                && block.unit().filter(unit -> !unit.equals(actor.unit())).isEmpty();
    }

    private Question question(Actor.Staff actor, Person person, Block block) {
        var now = clock.instant();
        var area = notes.area(actor);
        var calling = calling(actor, actor.unit());
        var opened =
                emergencies.open(actor, person.records(), now).stream()
                        .map(KeptEmergency::emergency)
                        .findFirst();
        var known =
                new Circumstances(
                        true,
                        person.status().isProtected(),
                        relations(actor, person, calling),
                        List.of(),
                        List.of(block),
                        will(opened),
                        opened);
        return new Question(
                area.country(),
                now.atZone(area.zone()),
                new Asker.Staff(
                        actor.user(),
                        actor.role(),
                        Optional.empty(),
                        actor.unit(),
                        new Provider(actor.party(), calling),
                        Callings.assignment(calling)),
                holding(actor, block),
                new Deed.Look(Deed.Look.Way.READ, Level.CONTENT),
                Callings.purpose(calling),
                opened.isPresent() ? Need.INDISPENSABLE : Need.NECESSARY,
                known);
    }

    private static Will will(Optional<Emergency> opened) {
        return opened.isPresent() ? new Will(Will.Asking.NOT_NOW, false, false) : Will.CAN_BE_ASKED;
    }

    private List<Relation> relations(Actor.Staff actor, Person person, Calling calling) {
        return relations.openOf(person.records()).stream()
                .filter(open -> open.unit().equals(actor.unit()))
                .map(
                        open ->
                                new Relation(
                                        Callings.relation(open.kind(), calling),
                                        open.unit(),
                                        Optional.empty(),
                                        clock.instant(),
                                        Optional.empty()))
                .toList();
    }

    /** What is kept where the block says; a block of a whole party is asked about as one unit’s. */
    private Holding holding(Actor.Staff actor, Block block) {
        var unit = block.unit().orElse(SOME_UNIT);
        var party = block.keeper().orElse(new PartyId(SOME_UNIT.value()));
        var calling = block.unit().map(of -> calling(actor, of)).orElse(Calling.HEALTH_CARE);
        return new Holding(
                new Provider(party, calling),
                unit,
                DataCategory.ADMINISTRATIVE,
                notes.today(actor));
    }

    private Calling calling(Actor.Staff actor, UnitId unit) {
        return organisations
                .unit(actor.area(), unit)
                .map(found -> Callings.of(found.kind()))
                .orElse(Calling.NO_PERSONS);
    }
}

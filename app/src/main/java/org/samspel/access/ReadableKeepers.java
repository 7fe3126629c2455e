package org.samspel.access;

import org.samspel.access.law.Block;
import org.samspel.access.law.Calling;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Provider;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the units whose records somebody may read, by asking the law of each kind of them once. */
@Component
class ReadableKeepers {
    private final Rulings rulings;
    private final Organisations organisations;

    ReadableKeepers(Rulings rulings, Organisations organisations) {
        this.rulings = rulings;
        this.organisations = organisations;
    }

    /**
     * Units that the law cannot tell apart.
     *
     * @param alone a unit that it can: the reader’s own, and those that a block names
     */
    private record Alike(Provider provider, Optional<UnitId> alone) {}

    Keepers of(Actor actor, Rulings.About about, DataCategory category) {
        if (!(actor instanceof Actor.Staff staff)) {
            var own = organisations.units(actor.area()).stream().findFirst();
            var all = own.filter(unit -> sees(actor, about, unit, category)).isPresent();
            return new Keepers(all, Set.of());
        }
        var named =
                about.known().blocks().stream()
                        .map(Block::unit)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        var answers = new HashMap<Alike, Boolean>();
        return new Keepers(
                false,
                organisations.units(actor.area()).stream()
                        .filter(unit -> Callings.of(unit.kind()) != Calling.NO_PERSONS)
                        .filter(
                                unit ->
                                        answers.computeIfAbsent(
                                                alike(unit, staff, named),
                                                _ -> sees(actor, about, unit, category)))
                        .map(Unit::id)
                        .collect(Collectors.toSet()));
    }

    private static Alike alike(Unit unit, Actor.Staff staff, Set<UnitId> named) {
        var alone = unit.id().equals(staff.unit()) || named.contains(unit.id());
        return new Alike(
                new Provider(unit.party(), Callings.of(unit.kind())),
                Optional.of(unit.id()).filter(_ -> alone));
    }

    private boolean sees(Actor actor, Rulings.About about, Unit unit, DataCategory category) {
        return rulings.sees(actor, about, Matter.keptBy(unit.id(), category));
    }
}

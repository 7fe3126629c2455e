package org.samspel.access;

import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Leaves out of a page that has its line in the log what its reader may not see on it. */
@Component
class Sifting {
    private final Rulings rulings;
    private final ReadableKeepers keepers;
    private final TransactionDoor door;

    Sifting(Rulings rulings, ReadableKeepers keepers, TransactionDoor door) {
        this.rulings = rulings;
        this.keepers = keepers;
        this.door = door;
    }

    boolean sees(Actor actor, PersonId person, Matter matter) {
        return door.enter(actor, () -> rulings.sees(actor, rulings.about(actor, person), matter));
    }

    /**
     * @param keeper the unit whose record the row is
     */
    <T> List<T> only(
            Actor actor,
            DataCategory category,
            Collection<T> rows,
            Function<T, PersonId> person,
            Function<T, UnitId> keeper) {
        return door.enter(
                actor,
                () -> {
                    var about = rulings.about(actor, rows.stream().map(person).distinct().toList());
                    var seen = new HashMap<List<Object>, Boolean>();
                    return rows.stream()
                            .filter(
                                    row -> {
                                        var of = about.get(person.apply(row));
                                        var matter = Matter.keptBy(keeper.apply(row), category);
                                        return of != null
                                                && seen.computeIfAbsent(
                                                        List.of(of, matter),
                                                        _ -> rulings.sees(actor, of, matter));
                                    })
                            .toList();
                });
    }

    Keepers keepers(Actor actor, PersonId person, DataCategory category) {
        return door.enter(actor, () -> keepers.of(actor, rulings.about(actor, person), category));
    }
}

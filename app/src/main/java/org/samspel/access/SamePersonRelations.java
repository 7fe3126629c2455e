package org.samspel.access;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever has to do with one record of a person has to do with the person: a relation of the kind
 * {@link RelationKind#SAME_PERSON} follows on the other records, and ends with the last real one.
 */
@Component
class SamePersonRelations {
    private final CareRelationStore store;
    private final Organisations organisations;

    SamePersonRelations(CareRelationStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    /**
     * Lets the relations follow.
     *
     * @param records all records of one person
     */
    void align(Actor actor, Collection<PersonId> records, Instant now) {
        var open = store.openOf(records);
        var related = units(open, true);
        var following = units(open, false);
        var all = related.values().stream().flatMap(Set::stream).collect(toSet());
        var wanted = records.size() > 1 ? all : Set.<UnitId>of();
        for (var person : records) {
            var own = related.getOrDefault(person, Set.of());
            var has = following.getOrDefault(person, Set.of());
            for (var unit : organisations.units(actor.area(), missing(wanted, own, has)).values()) {
                store.begin(actor, person, unit, RelationKind.SAME_PERSON, "same-person", now);
            }
            has.stream()
                    .filter(unit -> !wanted.contains(unit) || own.contains(unit))
                    .forEach(unit -> store.end(person, unit, RelationKind.SAME_PERSON, now));
        }
    }

    private static List<UnitId> missing(Set<UnitId> wanted, Set<UnitId> own, Set<UnitId> has) {
        return wanted.stream().filter(unit -> !own.contains(unit) && !has.contains(unit)).toList();
    }

    private static Map<PersonId, Set<UnitId>> units(
            List<CareRelationStore.Open> open, boolean real) {
        return open.stream()
                .filter(one -> (one.kind() != RelationKind.SAME_PERSON) == real)
                .collect(
                        Collectors.groupingBy(
                                CareRelationStore.Open::person,
                                mapping(CareRelationStore.Open::unit, toSet())));
    }
}

package org.samspel.worklist;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Party;
import org.samspel.organisation.Unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The units that a unit's tasks come from, with their parties. */
record Senders(Map<UnitId, Unit> units, Map<PartyId, Party> parties) {

    TaskGroup named(TaskReading.Group group) {
        return new TaskGroup(
                group.whose(),
                group.howSoon(),
                group.kind(),
                group.agreement(),
                group.clause(),
                party(group.from()).map(Party::slug).orElse(""),
                group.count());
    }

    /** All units of the party with that slug; none if no party is asked for. */
    List<UnitId> unitsOf(Optional<String> slug) {
        return units.keySet().stream()
                .filter(unit -> slug.isPresent() && party(unit).map(Party::slug).equals(slug))
                .toList();
    }

    Map<String, Party> bySlug() {
        return units.keySet().stream()
                .flatMap(unit -> party(unit).stream())
                .distinct()
                .collect(Collectors.toMap(Party::slug, Function.identity()));
    }

    private Optional<Party> party(UnitId unit) {
        return Optional.ofNullable(units.get(unit))
                .flatMap(found -> Optional.ofNullable(parties.get(found.party())));
    }
}

package org.samspel.organisation;

import org.samspel.kernel.UnitId;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An area with its parties and units as they were read. Nearly every page names some of them, and
 * they change only when the area's file does.
 *
 * @param parties by name
 * @param units in the order of their names
 */
record Directory(Area area, List<Party> parties, Map<UnitId, Unit> units) {
    static Directory of(Area area, List<Party> parties, List<Unit> units) {
        var byId = new LinkedHashMap<UnitId, Unit>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        return new Directory(area, parties, byId);
    }

    List<Unit> units(Collection<UnitId> ids) {
        return units.values().stream().filter(unit -> ids.contains(unit.id())).toList();
    }

    Optional<Unit> unitNamed(String slug) {
        return units.values().stream().filter(unit -> unit.slug().equals(slug)).findFirst();
    }
}

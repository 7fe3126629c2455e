package org.samspel.organisation;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.UnitId;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Areas and units as they were read from the database. Nearly every step asks for them, and they
 * change only when content is loaded, which forgets them.
 */
@Component
class KnownPlaces {
    private final OrganisationStore store;
    private final Map<AreaId, Area> areas = new ConcurrentHashMap<>();
    private final Map<Key, Unit> units = new ConcurrentHashMap<>();
    private volatile int loads;

    KnownPlaces(OrganisationStore store) {
        this.store = store;
    }

    private record Key(AreaId area, UnitId unit) {}

    Optional<Area> area(AreaId id) {
        var known = areas.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        var before = loads;
        var read = store.area(id);
        read.ifPresent(area -> keep(before, () -> areas.put(id, area)));
        return read;
    }

    /** The units of the area among these. */
    Map<UnitId, Unit> units(AreaId area, Collection<UnitId> ids) {
        var found = new HashMap<UnitId, Unit>();
        var missing = new ArrayList<UnitId>();
        for (var id : ids) {
            var known = units.get(new Key(area, id));
            if (known == null) {
                missing.add(id);
            } else {
                found.put(id, known);
            }
        }
        read(area, missing).forEach(unit -> found.put(unit.id(), unit));
        return found;
    }

    private List<Unit> read(AreaId area, List<UnitId> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        var before = loads;
        var read = store.units(area, missing);
        read.forEach(unit -> keep(before, () -> units.put(new Key(area, unit.id()), unit)));
        return read;
    }

    /** Not what was read before content was loaded. */
    private synchronized void keep(int before, Runnable put) {
        if (before == loads) {
            put.run();
        }
    }

    synchronized void forget() {
        loads = loads + 1;
        areas.clear();
        units.clear();
    }
}

package org.samspel.organisation;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parties of an area, their units, services and responsibilities. Holds no data about persons.
 */
@Component
public class Organisations {
    private final OrganisationStore store;

    Organisations(OrganisationStore store) {
        this.store = store;
    }

    /** The area; asking for one that does not exist is a fault. */
    public Area area(AreaId id) {
        return store.area(id)
                .orElseThrow(() -> new IllegalArgumentException("No such area: " + id));
    }

    public Optional<Unit> unit(AreaId area, UnitId id) {
        return store.units(area, List.of(id)).stream().findFirst();
    }

    /** The units with these ids; those of other areas are not there. */
    public Map<UnitId, Unit> units(AreaId area, Collection<UnitId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.units(area, ids).stream()
                        .collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    public Optional<Unit> unitNamed(AreaId area, String slug) {
        return store.unitNamed(area, slug);
    }

    /** The units where persons of the area can be listed, by name. */
    public List<Unit> practices(AreaId area) {
        return store.units(area).stream().filter(unit -> unit.kind().listsPersons()).toList();
    }

    public List<Party> parties(AreaId area) {
        return store.parties(area);
    }

    public Map<PartyId, Party> partiesById(AreaId area) {
        return store.parties(area).stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
    }

    /** The municipalities of the area, by name. */
    public List<Party> municipalities(AreaId area) {
        return parties(area).stream()
                .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                .toList();
    }

    public Optional<Service> service(AreaId area, String slug) {
        return store.service(area, slug);
    }

    /**
     * The units that answer for a service on a day: those of the person's municipality before those
     * that answer for the whole area.
     *
     * @param municipalityCode of the person's municipality
     */
    public List<Unit> responsibleFor(
            AreaId area, String service, String municipalityCode, LocalDate on) {
        return store.responsibleFor(area, service, municipalityCode, on);
    }
}

package org.samspel.organisation;

import org.samspel.kernel.AreaId;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.springframework.stereotype.Component;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private final CatalogueStore catalogue;

    Organisations(OrganisationStore store, CatalogueStore catalogue) {
        this.store = store;
        this.catalogue = catalogue;
    }

    /** Every area of this server. */
    public List<AreaId> areas() {
        return store.areas();
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

    /** All units of the area, by name; closed ones too. */
    public List<Unit> units(AreaId area) {
        return store.units(area);
    }

    /** The units where persons of the area can be listed on a day, by name. */
    public List<Unit> practices(AreaId area, LocalDate on) {
        return store.units(area).stream()
                .filter(unit -> unit.kind().listsPersons() && unit.isOpenOn(on))
                .toList();
    }

    /** The one unit that is called so, as people write it. */
    public Optional<Unit> unitCalled(AreaId area, String name) {
        var found =
                store.units(area).stream()
                        .filter(
                                unit ->
                                        unit.name().equalsIgnoreCase(name.strip())
                                                || unit.fullName().equalsIgnoreCase(name.strip()))
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** The units that are closed on a day and were open before. */
    public List<Unit> closedOn(AreaId area, LocalDate on) {
        return store.units(area).stream()
                .filter(
                        unit ->
                                unit.validity()
                                        .until()
                                        .filter(end -> !on.isBefore(end))
                                        .isPresent())
                .toList();
    }

    /**
     * The unit that goes on with a closed unit's work on a day, over as many steps as it takes;
     * empty for a unit that is open, and where no successor was agreed.
     */
    public Optional<Unit> successor(AreaId area, Unit unit, LocalDate on) {
        return unit.isOpenOn(on)
                ? Optional.empty()
                : Responsibilities.successor(unit, unitsById(area), on);
    }

    private Map<UnitId, Unit> unitsById(AreaId area) {
        return store.units(area).stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    public List<Party> parties(AreaId area) {
        return store.parties(area);
    }

    public Map<PartyId, Party> partiesById(AreaId area) {
        return store.parties(area).stream()
                .collect(Collectors.toMap(Party::id, Function.identity()));
    }

    /** The municipalities of the area, by name in the order of its language. */
    public List<Party> municipalities(AreaId area) {
        var order = Collator.getInstance(area(area).language());
        return parties(area).stream()
                .filter(party -> party.kind() == PartyKind.MUNICIPALITY)
                .sorted(Comparator.comparing(Party::name, order::compare))
                .toList();
    }

    public Optional<Service> service(AreaId area, String slug) {
        return catalogue.service(area, slug);
    }

    /** The services of the area with who answers for them over time, by name in content files. */
    public Map<Service, Responsibilities> catalogue(AreaId area) {
        var services = catalogue.services(area);
        var bySlug =
                services.stream().collect(Collectors.toMap(Service::slug, Function.identity()));
        var rows =
                catalogue.responsibilities(area, "").stream()
                        .collect(Collectors.groupingBy(Responsibility::service));
        var units = unitsById(area);
        var found = new LinkedHashMap<Service, Responsibilities>();
        services.forEach(
                service ->
                        found.put(
                                service,
                                new Responsibilities(
                                        Optional.of(service),
                                        rows.getOrDefault(service.slug(), List.of()),
                                        units,
                                        name -> Optional.ofNullable(bySlug.get(name)))));
        return found;
    }

    /** Who answers for a service over time; for one that is not there, nobody ever. */
    public Responsibilities responsibilities(AreaId area, String service) {
        return new Responsibilities(
                catalogue.service(area, service),
                catalogue.responsibilities(area, service),
                unitsById(area),
                name -> catalogue.service(area, name));
    }

    /**
     * The units that answer for a service on a day: those of the person's municipality before those
     * that answer for the whole area.
     *
     * @param municipalityCode of the person's municipality
     */
    public List<Unit> responsibleFor(
            AreaId area, String service, String municipalityCode, LocalDate on) {
        return catalogue.responsibleFor(area, service, municipalityCode, on);
    }

    /**
     * The same with the reason when nobody answers: when the service ended and who took over, or
     * when it begins.
     */
    public WhoAnswers whoAnswers(
            AreaId area, String service, String municipalityCode, LocalDate on) {
        return responsibilities(area, service).in(municipalityCode, on);
    }
}

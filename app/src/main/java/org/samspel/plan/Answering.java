package org.samspel.plan;

import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Responsibilities;
import org.samspel.organisation.Unit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who answers for which service of the catalogue on a day, read once for a whole list. */
final class Answering {
    private final Organisations organisations;
    private final Area area;
    private final LocalDate today;
    private final Map<String, Responsibilities> byService = new HashMap<>();
    private final Map<List<String>, List<Unit>> known = new HashMap<>();

    Answering(Organisations organisations, Area area, LocalDate today) {
        this.organisations = organisations;
        this.area = area;
        this.today = today;
    }

    /** Whether the unit that gives the service has closed. */
    boolean isClosed(PlanLine line) {
        return line.unit()
                .flatMap(id -> organisations.unit(area.id(), id))
                .filter(unit -> !unit.isOpenOn(today))
                .isPresent();
    }

    /** Whether others answer for it in the municipality by now, and not who is named. */
    boolean isAnotherIn(String municipality, PlanLine line) {
        var service = line.service().map(Service::catalogue).orElse("");
        if (service.isEmpty() || line.unit().isEmpty()) {
            return false;
        }
        var unit = line.unit().orElseThrow();
        return receivers(service, municipality).stream()
                .noneMatch(answering -> answering.id().equals(unit));
    }

    private List<Unit> receivers(String service, String municipality) {
        if (byService.isEmpty()) {
            organisations
                    .catalogue(area.id())
                    .forEach((each, rows) -> byService.put(each.slug(), rows));
        }
        return known.computeIfAbsent(
                List.of(service, municipality),
                _ -> {
                    var rows = byService.get(service);
                    return rows == null ? List.of() : rows.in(municipality, today).receivers();
                });
    }
}

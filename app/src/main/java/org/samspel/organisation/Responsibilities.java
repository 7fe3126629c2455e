package org.samspel.organisation;

import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who answers for one service, over time; pure, so that a day that is to come can be asked about
 * like any other.
 *
 * @param service empty when the area has none of that name
 * @param rows all that was ever agreed about it: those of one municipality before those of all, by
 *     the name of the unit
 * @param units all units of the area, by id
 * @param services all services of the area, by name
 */
public record Responsibilities(
        Optional<Service> service,
        List<Responsibility> rows,
        Map<UnitId, Unit> units,
        Function<String, Optional<Service>> services) {

    /** Who answers in a municipality on a day, or why nobody does. */
    public WhoAnswers in(String municipality, LocalDate day) {
        var here = rows.stream().filter(row -> row.isIn(municipality)).toList();
        if (service.isEmpty() || here.isEmpty()) {
            return new WhoAnswers.Nobody();
        }
        var now = answering(here, day);
        return now.isEmpty() ? without(here, day) : new WhoAnswers.Answering(now);
    }

    /** The days on which anything about the answer changes, earliest first. */
    public List<LocalDate> days() {
        return Stream.concat(
                        service.flatMap(Service::until).stream(),
                        rows.stream()
                                .flatMap(row -> Stream.of(row.validity(), row.unit().validity()))
                                .flatMap(
                                        validity ->
                                                Stream.concat(
                                                        validity.from().stream(),
                                                        validity.until().stream())))
                .distinct()
                .sorted()
                .toList();
    }

    private List<Unit> answering(List<Responsibility> here, LocalDate day) {
        return service.filter(given -> given.isGivenOn(day)).isEmpty()
                ? List.of()
                : here.stream()
                        .filter(row -> row.validity().holdsOn(day))
                        .filter(row -> row.unit().isOpenOn(day))
                        .map(Responsibility::unit)
                        .distinct()
                        .toList();
    }

    private WhoAnswers without(List<Responsibility> here, LocalDate day) {
        var end = here.stream().flatMap(row -> end(row).stream()).max(LocalDate::compareTo);
        if (end.filter(last -> !day.isBefore(last)).isPresent()) {
            return ended(here, end.get(), day);
        }
        return here.stream()
                .flatMap(row -> row.validity().from().stream())
                .filter(day::isBefore)
                .min(LocalDate::compareTo)
                .<WhoAnswers>map(from -> new WhoAnswers.NotYet(from, answering(here, from)))
                .orElseGet(WhoAnswers.Nobody::new);
    }

    /** The first day a row no longer gives an answer: its own, its unit's or the service's. */
    private Optional<LocalDate> end(Responsibility row) {
        return Stream.of(
                        row.validity().until(),
                        row.unit().validity().until(),
                        service.flatMap(Service::until))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    private WhoAnswers ended(List<Responsibility> here, LocalDate end, LocalDate day) {
        var last = answering(here, end.minusDays(1));
        return new WhoAnswers.Ended(
                end,
                service.flatMap(Service::successor).flatMap(services),
                last.stream()
                        .flatMap(unit -> successor(unit, units, day).stream())
                        .distinct()
                        .toList());
    }

    /** The unit that goes on with a closed unit's work on a day, over as many steps as it takes. */
    static Optional<Unit> successor(Unit unit, Map<UnitId, Unit> units, LocalDate day) {
        var seen = new HashSet<UnitId>();
        var next = Optional.of(unit);
        while (next.isPresent() && !next.get().isOpenOn(day)) {
            next =
                    seen.add(next.get().id())
                            ? next.get().successor().map(units::get)
                            : Optional.empty();
        }
        return next.filter(found -> !found.id().equals(unit.id()));
    }
}

package org.samspel.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds where the rows of an organisation file leave a service without an answer, or with two.
 *
 * @param municipalities name by code
 * @param services place by id
 * @param units by id, with the time they are open
 */
record CoverageFaults(
        Map<String, String> municipalities,
        Map<String, ContentNode> services,
        Map<String, AgreedPeriod> units) {

    /** A fault that one municipality has, to be told once for all that share it. */
    private record Found(ContentNode at, String before, String municipality, String after) {}

    /** All faults of the rows, by line. */
    List<ContentFault> in(List<ContentNode> nodes) {
        var alone = alone();
        var rows = nodes.stream().map(ResponsibilityRow::of).toList();
        var names = rows.stream().flatMap(row -> alone.unknown(row).stream()).toList();
        // Who covers what can be told only once every row names something that is there.
        var faults = names.isEmpty() ? ofKnown(rows).toList() : names;
        return faults.stream().sorted(comparingInt(ContentFault::line)).toList();
    }

    private RowFaults alone() {
        return new RowFaults(municipalities, services, units);
    }

    private Stream<ContentFault> ofKnown(List<ResponsibilityRow> rows) {
        var found =
                services.keySet().stream()
                        .flatMap(
                                service ->
                                        municipalities.keySet().stream()
                                                .map(at -> Map.entry(service, at)))
                        .flatMap(pair -> coverage(pair.getKey(), pair.getValue(), rows).stream());
        return Stream.concat(
                rows.stream().flatMap(row -> alone().outside(row).stream()),
                together(found.toList()));
    }

    private List<Found> coverage(String service, String at, List<ResponsibilityRow> all) {
        var place = services.get(service);
        var rows =
                all.stream()
                        .filter(row -> row.service().equals(service) && row.isIn(at))
                        .sorted(
                                comparing((ResponsibilityRow row) -> row.period().from())
                                        .thenComparingInt(row -> row.period().line()))
                        .toList();
        if (place == null) {
            return List.of();
        }
        if (rows.isEmpty()) {
            return List.of(
                    new Found(
                            place,
                            "nobody answers for “" + service + "” in ",
                            at,
                            ": add a row to “responsibilities”"));
        }
        var found = new ArrayList<>(gaps(service, at, rows));
        found.addAll(doubles(service, at, rows, place.flag("several")));
        return found;
    }

    private List<Found> gaps(String service, String at, List<ResponsibilityRow> rows) {
        var found = new ArrayList<Found>();
        var last = rows.getFirst();
        for (var row : rows) {
            if (row.period().from().isAfter(last.period().until())) {
                found.add(
                        new Found(
                                row.period().node(),
                                "nobody answers for “" + service + "” in ",
                                at,
                                " from %s until %s: let this row begin on %s, or end the row on line %d on %s"
                                        .formatted(
                                                last.period().until(),
                                                row.period().from(),
                                                last.period().until(),
                                                last.period().line(),
                                                row.period().from())));
            }
            last = row.period().until().isAfter(last.period().until()) ? row : last;
        }
        if (last.period().until().isBefore(alone().end(service))) {
            found.add(
                    new Found(
                            last.period().node(),
                            "nobody answers for “" + service + "” in ",
                            at,
                            " from %s on: add a row that begins then, or give the service “until: %s”"
                                    .formatted(last.period().until(), last.period().until())));
        }
        return found;
    }

    private List<Found> doubles(
            String service, String at, List<ResponsibilityRow> rows, boolean several) {
        var found = new ArrayList<Found>();
        for (var i = 0; i < rows.size(); i++) {
            for (var other : rows.subList(i + 1, rows.size())) {
                var row = rows.get(i);
                var same = row.unit().equals(other.unit());
                if (row.period().overlaps(other.period()) && (same || !several)) {
                    found.add(twice(service, at, row, other, same));
                }
            }
        }
        return found;
    }

    private static Found twice(
            String service,
            String at,
            ResponsibilityRow row,
            ResponsibilityRow other,
            boolean same) {
        var from = other.period().from();
        return new Found(
                other.period().node(),
                "“" + other.unit() + "” answers for “" + service + "” in ",
                at,
                same
                        ? " from %s, and so does the row on line %d: take one of them away"
                                .formatted(from, row.period().line())
                        : " from %s, and so does “%s” on line %d: end that row with “until: %s”, or say “several: true” on the service if one may choose"
                                .formatted(from, row.unit(), row.period().line(), from));
    }

    private Stream<ContentFault> together(List<Found> found) {
        return found.stream()
                .collect(
                        groupingBy(
                                one -> List.of(one.at().line(), one.before(), one.after()),
                                LinkedHashMap::new,
                                toList()))
                .values()
                .stream()
                .map(
                        same -> {
                            var one = same.getFirst();
                            return one.at().fault(one.before() + names(same) + one.after());
                        });
    }

    private String names(List<Found> same) {
        return same.size() == municipalities.size()
                ? "all municipalities"
                : same.stream()
                        .map(one -> municipalities.getOrDefault(one.municipality(), ""))
                        .collect(joining(", "));
    }
}

package org.samspel.organisation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;

import java.time.LocalDate;
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

    /** The code that stands for all municipalities. */
    static final String ALL = "*";

    /** A row of the file. */
    private record Row(AgreedPeriod period, String service, String municipality, String unit) {
        static Row of(ContentNode node) {
            return new Row(
                    AgreedPeriod.of(node),
                    node.text("service"),
                    node.text("municipality"),
                    node.text("unit"));
        }

        boolean isIn(String code) {
            return municipality.equals(ALL) || municipality.equals(code);
        }
    }

    /** A fault that one municipality has, to be told once for all that share it. */
    private record Found(ContentNode at, String before, String municipality, String after) {}

    /** All faults of the rows, by line. */
    List<ContentFault> in(List<ContentNode> nodes) {
        var rows = nodes.stream().map(Row::of).toList();
        var names = rows.stream().flatMap(row -> unknown(row).stream()).toList();
        // Who covers what can be told only once every row names something that is there.
        var faults = names.isEmpty() ? ofKnown(rows).toList() : names;
        return faults.stream().sorted(comparingInt(ContentFault::line)).toList();
    }

    private Stream<ContentFault> ofKnown(List<Row> rows) {
        var found =
                services.keySet().stream()
                        .flatMap(
                                service ->
                                        municipalities.keySet().stream()
                                                .map(at -> Map.entry(service, at)))
                        .flatMap(pair -> coverage(pair.getKey(), pair.getValue(), rows).stream());
        return Stream.concat(
                rows.stream().flatMap(row -> outside(row).stream()), together(found.toList()));
    }

    private List<ContentFault> unknown(Row row) {
        var node = row.period().node();
        var faults = new ArrayList<ContentFault>();
        if (!services.containsKey(row.service())) {
            faults.add(
                    node.child("service").fault("no service has the id “" + row.service() + "”"));
        }
        if (!units.containsKey(row.unit())) {
            faults.add(node.child("unit").fault("no unit has the id “" + row.unit() + "”"));
        }
        if (!row.municipality().equals(ALL) && !municipalities.containsKey(row.municipality())) {
            faults.add(
                    node.child("municipality")
                            .fault("no municipality has the code “" + row.municipality() + "”"));
        }
        return faults;
    }

    private List<ContentFault> outside(Row row) {
        var faults = new ArrayList<ContentFault>();
        var node = row.period().node();
        var open = units.getOrDefault(row.unit(), row.period());
        if (row.period().until().isAfter(open.until())) {
            var successor = open.node().optionalText("successor");
            faults.add(
                    node.fault(
                            "“%s” closes on %s: end this row with “until: %s” and add a row for %s"
                                    .formatted(
                                            row.unit(),
                                            open.until(),
                                            open.until(),
                                            successor
                                                    .map(next -> "its successor “" + next + "”")
                                                    .orElse("the unit that goes on"))));
        }
        if (row.period().from().isBefore(open.from())) {
            faults.add(
                    node.fault(
                            "“%s” opens on %s: let this row begin then"
                                    .formatted(row.unit(), open.from())));
        }
        var end = end(row.service());
        if (!end.equals(AgreedPeriod.FAR_AWAY) && row.period().until().isAfter(end)) {
            faults.add(
                    node.fault(
                            "the service “%s” ends on %s: end this row with “until: %s”"
                                    .formatted(row.service(), end, end)));
        }
        return faults;
    }

    private LocalDate end(String service) {
        var node = services.get(service);
        return node == null
                ? AgreedPeriod.FAR_AWAY
                : node.optionalDate("until").orElse(AgreedPeriod.FAR_AWAY);
    }

    private List<Found> coverage(String service, String at, List<Row> all) {
        var place = services.get(service);
        var rows =
                all.stream()
                        .filter(row -> row.service().equals(service) && row.isIn(at))
                        .sorted(
                                comparing((Row row) -> row.period().from())
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

    private List<Found> gaps(String service, String at, List<Row> rows) {
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
        if (last.period().until().isBefore(end(service))) {
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

    private List<Found> doubles(String service, String at, List<Row> rows, boolean several) {
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

    private static Found twice(String service, String at, Row row, Row other, boolean same) {
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

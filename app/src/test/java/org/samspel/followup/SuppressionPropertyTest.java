package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.Period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Holds suppression against brute force: all pages there are, each with every set of counts that
 * would look just so. A reader who knows the rules by heart can do no more than that. None of these
 * pages may leave a single value for a small count, whether it stands on the page or was merged
 * away from it.
 */
class SuppressionPropertyTest {
    /** What is shown, and what is true, figure by figure, always in the same order. */
    private record World(Object page, List<Long> truths) {}

    @ParameterizedTest
    @CsvSource({
        // rows, columns, least count shown, largest total
        "2, 1, 5, 26",
        "3, 1, 5, 20",
        "4, 1, 5, 16",
        "5, 1, 3, 11",
        "2, 2, 5, 19",
        "3, 2, 3, 11",
        "2, 3, 3, 11",
        "4, 2, 3, 8",
        "3, 3, 3, 7"
    })
    void tellsNoSmallCountInATable(int rows, int columns, int minCount, int totalMax) {
        var rules = new SmallNumbers(minCount, 10);

        noSmallCountIsKnown(
                rules,
                totalMax,
                rows * columns,
                counts -> {
                    var table = table(columns, counts);
                    return new World(new Suppression(rules, table).whole(), truths(table));
                });
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({
        "2, 1, 5, 40",
        "3, 1, 5, 30",
        "4, 1, 5, 24",
        "5, 1, 3, 16",
        "2, 2, 5, 28",
        "3, 2, 3, 14",
        "2, 3, 3, 14",
        "4, 2, 3, 11",
        "3, 3, 3, 9"
    })
    void tellsNoSmallCountInALargerTable(int rows, int columns, int minCount, int totalMax) {
        tellsNoSmallCountInATable(rows, columns, minCount, totalMax);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"2, 2, 13", "3, 2, 8", "2, 3, 8"})
    void tellsNoSmallCountInMoreParts(int rows, int halves, int totalMax) {
        tellsNoSmallCountWhenPartsAreComparedWithTheWhole(rows, halves, totalMax);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"2, 12", "1, 20"})
    void tellsNoSmallCountInALargerSeries(int columns, int totalMax) {
        tellsNoSmallCountOfAMonthOrAQuarter(columns, totalMax);
    }

    @Test
    void tellsNoSmallCountWhenTwoTablesShareTheirColumns() {
        var rules = new SmallNumbers(3, 10);

        // Each thing counted has one of two clauses, of two parties and of two answers.
        noSmallCountIsKnown(
                rules,
                9,
                8,
                counts -> {
                    var byClause =
                            table(
                                    2,
                                    List.of(
                                            counts.get(0) + counts.get(2),
                                            counts.get(1) + counts.get(3),
                                            counts.get(4) + counts.get(6),
                                            counts.get(5) + counts.get(7)));
                    var byParty =
                            table(
                                    2,
                                    List.of(
                                            counts.get(0) + counts.get(4),
                                            counts.get(1) + counts.get(5),
                                            counts.get(2) + counts.get(6),
                                            counts.get(3) + counts.get(7)));
                    var truths = new ArrayList<>(truths(byClause));
                    truths.addAll(truths(byParty));
                    truths.addAll(counts);
                    return new World(
                            List.of(
                                    new Suppression(rules, byClause).whole(),
                                    new Suppression(rules, byParty).whole()),
                            truths);
                });
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 9", "3, 2, 6", "2, 3, 6"})
    void tellsNoSmallCountWhenPartsAreComparedWithTheWhole(int rows, int halves, int totalMax) {
        var rules = new SmallNumbers(3, 10);

        noSmallCountIsKnown(
                rules,
                totalMax,
                2 * halves * rows,
                counts -> {
                    var parts =
                            IntStream.range(0, halves)
                                    .mapToObj(
                                            half ->
                                                    table(
                                                            2,
                                                            counts.subList(
                                                                    half * 2 * rows,
                                                                    (half + 1) * 2 * rows)))
                                    .toList();
                    var whole = new Suppression(rules, together(parts));
                    var truths = new ArrayList<>(truths(together(parts)));
                    parts.forEach(part -> truths.addAll(truths(part)));
                    return new World(List.of(whole.whole(), whole.parts(parts)), truths);
                });
    }

    @ParameterizedTest
    @CsvSource({"2, 2, 11", "2, 3, 9"})
    void tellsNoSmallReason(int rows, int reasons, int totalMax) {
        var rules = new SmallNumbers(3, 10);

        noSmallCountIsKnown(
                rules,
                totalMax,
                rows * (1 + reasons),
                counts -> {
                    var choices = new ArrayList<Long>();
                    var finer = new ArrayList<Long>();
                    for (var row = 0; row < rows; row++) {
                        var of = counts.subList(row * (1 + reasons), (row + 1) * (1 + reasons));
                        choices.add(of.getFirst());
                        choices.add(CountTable.sum(of.subList(1, of.size())));
                        finer.addAll(of.subList(1, of.size()));
                    }
                    var table = new Suppression(rules, table(2, choices));
                    var truths = new ArrayList<>(truths(table(2, choices)));
                    truths.addAll(truths(table(reasons, finer)));
                    return new World(
                            List.of(table.whole(), table.below(1, table(reasons, finer))), truths);
                });
    }

    /** Four months are two quarters and one half-year; every grain is asked for. */
    @ParameterizedTest
    @CsvSource({"2, 9", "1, 14"})
    void tellsNoSmallCountOfAMonthOrAQuarter(int columns, int totalMax) {
        var rules = new SmallNumbers(3, 3);

        noSmallCountIsKnown(
                rules,
                totalMax,
                4 * columns,
                counts -> {
                    var months = table(columns, counts);
                    return new World(
                            series(rules, months, FOUR_MONTHS), truthsOfTimes(months, columns));
                });
    }

    /** Two months beside a table of two municipalities: they share the answers and nothing more. */
    @Test
    void tellsNoSmallCountWhenASeriesStandsBesideATable() {
        var rules = new SmallNumbers(3, 3);

        noSmallCountIsKnown(
                rules,
                9,
                8,
                counts -> {
                    // Place, month, answer.
                    var months =
                            together(
                                    List.of(
                                            table(2, counts.subList(0, 4)),
                                            table(2, counts.subList(4, 8))));
                    var places =
                            table(
                                    2,
                                    List.of(
                                            counts.get(0) + counts.get(2),
                                            counts.get(1) + counts.get(3),
                                            counts.get(4) + counts.get(6),
                                            counts.get(5) + counts.get(7)));
                    var truths = new ArrayList<>(truths(places));
                    truths.addAll(truths(months));
                    truths.addAll(counts);
                    return new World(
                            List.of(
                                    new Suppression(rules, places).whole(),
                                    series(rules, months, TWO_MONTHS)),
                            truths);
                });
    }

    private static final Map<Grain, List<Period>> FOUR_MONTHS =
            Map.of(
                    Grain.MONTH,
                    List.of(months(1, 1), months(2, 2), months(3, 3), months(4, 4)),
                    Grain.QUARTER,
                    List.of(months(1, 2), months(3, 4)),
                    Grain.HALF,
                    List.of(months(1, 4)));
    private static final Map<Grain, List<Period>> TWO_MONTHS =
            Map.of(
                    Grain.MONTH,
                    List.of(months(1, 1), months(2, 2)),
                    Grain.QUARTER,
                    List.of(months(1, 2)),
                    Grain.HALF,
                    List.of(months(1, 2)));

    private static Period months(int first, int last) {
        return new Period(
                "",
                LocalDate.of(2026, first, 1),
                LocalDate.of(2026, last, 1).plusMonths(1).minusDays(1));
    }

    private static Object series(
            SmallNumbers rules, CountTable months, Map<Grain, List<Period>> times) {
        var columns = new Suppression(rules, months).columns();
        var series = new TimeSeries(rules, times, rules.minDenominator());
        return List.of(
                columns.shown(months.columnTotals()),
                series.of(months, columns, Grain.MONTH, months.columns()),
                series.of(months, columns, Grain.QUARTER, months.columns()),
                series.of(months, columns, Grain.HALF, months.columns()));
    }

    private static List<Long> truthsOfTimes(CountTable months, int columns) {
        var truths = new ArrayList<>(truths(months));
        truths.addAll(
                truths(
                        table(
                                columns,
                                List.of(List.of(0, 1), List.of(2, 3)).stream()
                                        .flatMap(quarter -> months.cells(quarter).stream())
                                        .toList())));
        return truths;
    }

    private static void noSmallCountIsKnown(
            SmallNumbers rules, int totalMax, int parts, Function<List<Long>, World> publish) {
        var possible = new HashMap<Object, List<Set<Long>>>();
        for (var total = 0; total <= totalMax; total++) {
            compositions(
                    total,
                    parts,
                    new ArrayList<>(),
                    counts -> {
                        var world = publish.apply(counts);
                        var values =
                                possible.computeIfAbsent(
                                        world.page(),
                                        _ ->
                                                world.truths().stream()
                                                        .<Set<Long>>map(_ -> new TreeSet<>())
                                                        .toList());
                        for (var at = 0; at < values.size(); at++) {
                            values.get(at).add(world.truths().get(at));
                        }
                    });
        }
        assertThat(possible).hasSizeGreaterThan(10);
        possible.forEach(
                (page, values) ->
                        assertThat(values)
                                .as("%s", page)
                                .noneMatch(
                                        open ->
                                                open.size() == 1
                                                        && rules.isSmall(open.iterator().next())));
    }

    private static List<Long> truths(CountTable table) {
        var all = new ArrayList<Long>();
        table.rows().forEach(row -> all.addAll(row.cells()));
        all.addAll(table.rowTotals());
        all.addAll(table.columnTotals());
        all.add(table.total());
        return all;
    }

    private static CountTable together(List<CountTable> parts) {
        var rows = parts.getFirst().rows().size();
        return table(
                parts.getFirst().columns(),
                IntStream.range(0, rows)
                        .boxed()
                        .flatMap(
                                row ->
                                        CountTable.sums(
                                                parts.stream()
                                                        .map(part -> part.rows().get(row).cells())
                                                        .toList())
                                                .stream())
                        .toList());
    }

    private static CountTable table(int columns, List<Long> cells) {
        return new CountTable(
                columns,
                IntStream.range(0, cells.size() / columns)
                        .mapToObj(
                                row ->
                                        new CountTable.Row(
                                                "row " + row,
                                                List.copyOf(
                                                        cells.subList(
                                                                row * columns,
                                                                (row + 1) * columns))))
                        .toList());
    }

    private static void compositions(
            long total, int parts, List<Long> head, Consumer<List<Long>> each) {
        if (parts == 1) {
            var whole = new ArrayList<>(head);
            whole.add(total);
            each.accept(List.copyOf(whole));
            return;
        }
        for (var first = 0L; first <= total; first++) {
            head.add(first);
            compositions(total - first, parts - 1, head, each);
            head.removeLast();
        }
    }
}

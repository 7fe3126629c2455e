package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.ProtectedTable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds suppression against brute force: all pages there are, each with every set of counts that
 * would look just so. A reader who knows the rules by heart can do no more than that.
 */
class SuppressionPropertyTest {

    @ParameterizedTest
    @CsvSource({
        // rows, columns, least count shown, largest total
        "2, 1, 5, 30",
        "3, 1, 5, 30",
        "4, 1, 5, 24",
        "5, 1, 3, 14",
        "2, 2, 5, 26",
        "3, 2, 3, 13",
        "2, 3, 3, 13",
        "3, 3, 3, 9"
    })
    void leavesTwoValuesOrMoreForEverythingHiddenInATable(
            int rows, int columns, int minCount, int totalMax) {
        var rules = new SmallNumbers(minCount, 10);

        everythingHiddenIsOpen(
                totalMax,
                rows * columns,
                counts -> {
                    var table = table(columns, counts);
                    return new Page(figures(table), figures(rules.protect(table)));
                });
    }

    @Test
    void leavesTwoValuesOrMoreWhenTwoTablesShareTheirColumns() {
        var rules = new SmallNumbers(3, 10);

        // Each thing counted has one of two clauses, of two parties and of two answers.
        everythingHiddenIsOpen(
                10,
                8,
                counts -> {
                    var byClause =
                            sums(
                                    counts,
                                    List.of(
                                            List.of(0, 2),
                                            List.of(1, 3),
                                            List.of(4, 6),
                                            List.of(5, 7)));
                    var byParty =
                            sums(
                                    counts,
                                    List.of(
                                            List.of(0, 4),
                                            List.of(1, 5),
                                            List.of(2, 6),
                                            List.of(3, 7)));
                    return both(
                            List.of(byClause, byParty),
                            Stream.of(byClause, byParty).map(rules::protect).toList());
                });
    }

    @ParameterizedTest
    @CsvSource({"2, 11", "3, 8"})
    void tellsNoSmallCountWhenPartsAreComparedWithTheWhole(int rows, int totalMax) {
        var rules = new SmallNumbers(3, 10);

        var pages =
                pages(
                        totalMax,
                        4 * rows,
                        counts -> {
                            var early = table(2, counts.subList(0, 2 * rows));
                            var late = table(2, counts.subList(2 * rows, 4 * rows));
                            var whole =
                                    table(
                                            2,
                                            IntStream.range(0, 2 * rows)
                                                    .mapToObj(
                                                            at ->
                                                                    counts.get(at)
                                                                            + counts.get(
                                                                                    at + 2 * rows))
                                                    .toList());
                            var wholeShown = rules.protect(whole);
                            var shown =
                                    new ArrayList<>(
                                            rules.protectParts(wholeShown, List.of(early, late)));
                            shown.add(wholeShown);
                            return both(List.of(early, late, whole), shown);
                        });

        pages.forEach(
                (shown, values) ->
                        assertThat(values)
                                .as("%s", shown)
                                .noneMatch(
                                        open ->
                                                open.size() == 1
                                                        && rules.isSmall(open.iterator().next())));
    }

    /** What is true and what is shown of it, figure by figure. */
    private record Page(List<Long> counts, List<Figure> shown) {}

    private static void everythingHiddenIsOpen(
            int totalMax, int parts, Function<List<Long>, Page> publish) {
        pages(totalMax, parts, publish)
                .forEach(
                        (shown, values) -> {
                            for (var at = 0; at < shown.size(); at++) {
                                var isOpen = values.get(at).size() > 1;
                                assertThat(isOpen)
                                        .as("figure %s of %s is open", at, shown)
                                        .isNotEqualTo(shown.get(at).isShown());
                            }
                        });
    }

    /** All pages there are, with the values that each figure may have behind such a page. */
    private static Map<List<Figure>, List<Set<Long>>> pages(
            int totalMax, int parts, Function<List<Long>, Page> publish) {
        var consistent = new HashMap<List<Figure>, List<Set<Long>>>();
        for (var total = 0; total <= totalMax; total++) {
            for (var counts : compositions(total, parts)) {
                var page = publish.apply(counts);
                var values =
                        consistent.computeIfAbsent(
                                page.shown(),
                                shown ->
                                        shown.stream()
                                                .<Set<Long>>map(_ -> new HashSet<>())
                                                .toList());
                IntStream.range(0, values.size())
                        .forEach(at -> values.get(at).add(page.counts().get(at)));
            }
        }
        return consistent;
    }

    private static Page both(List<CountTable> tables, List<ProtectedTable> shown) {
        return new Page(
                tables.stream().flatMap(table -> figures(table).stream()).toList(),
                shown.stream().flatMap(table -> figures(table).stream()).toList());
    }

    private static List<Long> figures(CountTable table) {
        var all = new ArrayList<>(table.cells());
        all.addAll(table.rowTotals());
        all.addAll(table.columnTotals());
        all.add(table.total());
        return all;
    }

    private static List<Figure> figures(ProtectedTable table) {
        var all = new ArrayList<Figure>();
        table.rows().forEach(row -> all.addAll(row.cells()));
        table.rows().forEach(row -> all.add(row.total()));
        all.addAll(table.columnTotals());
        all.add(table.total());
        return all;
    }

    private static CountTable sums(List<Long> counts, List<List<Integer>> cells) {
        return table(
                2, cells.stream().map(cell -> cell.stream().mapToLong(counts::get).sum()).toList());
    }

    private static CountTable table(int columns, List<Long> cells) {
        return new CountTable(
                columns,
                IntStream.range(0, cells.size() / columns)
                        .mapToObj(row -> cells.subList(row * columns, (row + 1) * columns))
                        .map(row -> new CountTable.Row("", row))
                        .toList());
    }

    private static List<List<Long>> compositions(long total, int parts) {
        if (parts == 1) {
            return List.of(List.of(total));
        }
        var all = new ArrayList<List<Long>>();
        for (var first = 0L; first <= total; first++) {
            for (var rest : compositions(total - first, parts - 1)) {
                var one = new ArrayList<Long>(parts);
                one.add(first);
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }
}

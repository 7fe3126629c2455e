package org.samspel.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables of counts, and all that is true of them. */
final class CountTables {
    private CountTables() {}

    static CountTable table(int columns, List<Long> cells) {
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

    /** Two columns, each cell the sum of two of the counts, which are named by their places. */
    static CountTable inPairs(List<Long> counts, int... places) {
        return table(
                2,
                IntStream.range(0, places.length / 2)
                        .mapToObj(
                                pair ->
                                        counts.get(places[2 * pair])
                                                + counts.get(places[2 * pair + 1]))
                        .toList());
    }

    static CountTable together(List<CountTable> parts) {
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

    static List<Long> truths(CountTable table) {
        var all = new ArrayList<Long>();
        table.rows().forEach(row -> all.addAll(row.cells()));
        all.addAll(table.rowTotals());
        all.addAll(table.columnTotals());
        all.add(table.total());
        return all;
    }

    /** Of all of them, in their order. */
    static List<Long> truthsOf(CountTable... tables) {
        return Stream.of(tables).flatMap(table -> truths(table).stream()).toList();
    }
}

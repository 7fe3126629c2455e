package org.samspel.followup.aggregates;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of counts after suppression.
 *
 * @param columnTotals in the order of the columns
 */
public record ProtectedTable(List<Row> rows, List<Figure> columnTotals, Figure total) {
    public ProtectedTable {
        rows = List.copyOf(rows);
        columnTotals = List.copyOf(columnTotals);
    }

    /** The key of the row that tells several as one. */
    public static final String TOGETHER = "+";

    /**
     * @param key what the row counts: a clause, the slug of a party, or {@link #TOGETHER}
     * @param members the keys that a row together tells as one, else none
     * @param cells in the order of the columns; they add up to the total
     */
    public record Row(String key, List<String> members, List<Figure> cells, Figure total) {
        public Row {
            members = List.copyOf(members);
            cells = List.copyOf(cells);
        }

        public boolean isTogether() {
            return !members.isEmpty();
        }

        public boolean hidesAny() {
            return !total.isShown() || cells.stream().anyMatch(cell -> !cell.isShown());
        }
    }

    /** Shows zero wherever a table of the same form, which counts these things too, shows it. */
    public ProtectedTable withZerosOf(ProtectedTable larger) {
        return new ProtectedTable(
                IntStream.range(0, rows.size())
                        .mapToObj(
                                at ->
                                        new Row(
                                                rows.get(at).key(),
                                                rows.get(at).members(),
                                                withZerosOf(
                                                        larger.rows().get(at).cells(),
                                                        rows.get(at).cells()),
                                                rows.get(at)
                                                        .total()
                                                        .orZeroOf(larger.rows().get(at).total())))
                        .toList(),
                withZerosOf(larger.columnTotals(), columnTotals),
                total.orZeroOf(larger.total()));
    }

    private static List<Figure> withZerosOf(List<Figure> larger, List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(at -> figures.get(at).orZeroOf(larger.get(at)))
                .toList();
    }

    public boolean hidesAny() {
        return !total.isShown()
                || columnTotals.stream().anyMatch(column -> !column.isShown())
                || rows.stream().anyMatch(Row::hidesAny);
    }
}

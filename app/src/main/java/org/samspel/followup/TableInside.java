package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;

import java.util.List;

/** The cells inside a table, once its totals are protected. */
final class TableInside {
    private static final Figure ZERO = Figure.of(0);

    private final CountTable table;
    private final List<Figure> columns;
    private final List<Figure> rowTotals;
    private final boolean isHidden;

    TableInside(
            CountTable table, List<Figure> columns, List<Figure> rowTotals, boolean hidesInside) {
        this.table = table;
        this.columns = columns;
        this.rowTotals = rowTotals;
        this.isHidden =
                hidesInside
                        || !columns.stream().allMatch(Figure::isShown)
                        || !rowTotals.stream().allMatch(Figure::isShown);
    }

    /**
     * The cells of a row. When the inside is hidden, what follows from the totals alone stays: zero
     * in rows and columns that have none, and the totals themselves where only one row or one
     * column has any.
     */
    List<Figure> cells(int row) {
        if (!isHidden) {
            return table.rows().get(row).cells().stream().map(Figure::of).toList();
        }
        var total = rowTotals.get(row);
        return columns.stream().map(column -> cell(total, column)).toList();
    }

    private Figure cell(Figure total, Figure column) {
        if (total.equals(ZERO) || column.equals(ZERO)) {
            return ZERO;
        }
        if (haveAny(columns) == 1) {
            return total;
        }
        return haveAny(rowTotals) == 1 ? column : Figure.hidden();
    }

    private static long haveAny(List<Figure> line) {
        return line.stream().filter(figure -> !figure.equals(ZERO)).count();
    }
}

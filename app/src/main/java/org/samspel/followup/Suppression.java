package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.ProtectedTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * What may be told of one table, of its parts in time, and of finer columns below it. First the
 * columns are joined, then the rows, and only what still has small counts is hidden.
 */
final class Suppression {
    private final SmallNumbers numbers;
    private final CountTable table;
    private final ColumnBlocks columns;
    private final boolean tellsRows;
    private final List<List<Integer>> lines;
    private final SortedSet<Integer> hiddenLines;

    Suppression(SmallNumbers numbers, CountTable table) {
        this.numbers = numbers;
        this.table = table;
        this.columns = new ColumnBlocks(table.columns(), numbers.together(table.columnTotals()));
        var joined = numbers.together(table.rowTotals());
        this.tellsRows = joined.isEmpty() || joined.size() < table.rows().size();
        this.lines = lines(joined);
        this.hiddenLines =
                columns.hideAll() || !tellsRows
                        ? Collections.unmodifiableSortedSet(
                                new java.util.TreeSet<>(
                                        IntStream.range(0, lines.size()).boxed().toList()))
                        : numbers.hiddenSplits(
                                lines.stream().map(table::cells).map(columns::of).toList(),
                                Set.of());
    }

    /** Rows that stand alone in their order, then those that are told together. */
    private List<List<Integer>> lines(SortedSet<Integer> joined) {
        var all = new ArrayList<List<Integer>>();
        for (var row = 0; row < table.rows().size(); row++) {
            if (!tellsRows || !joined.contains(row)) {
                all.add(List.of(row));
            }
        }
        if (tellsRows && !joined.isEmpty()) {
            all.add(List.copyOf(joined));
        }
        return all;
    }

    private boolean tellsNothing() {
        return numbers.isSmall(table.total());
    }

    ColumnBlocks columns() {
        return columns;
    }

    ProtectedTable whole() {
        if (tellsNothing()) {
            return hidden(table);
        }
        var rows = new ArrayList<ProtectedTable.Row>();
        for (var line = 0; line < lines.size(); line++) {
            var cells = table.cells(lines.get(line));
            rows.add(row(line, told(line, cells), total(cells)));
        }
        return new ProtectedTable(
                rows, columns.shown(table.columnTotals()), Figure.of(table.total()));
    }

    /**
     * The same table of times that follow each other and together make up the whole. A row is
     * hidden in all of them or in none, so that parts and whole cannot be subtracted.
     *
     * @return empty when the parts cannot be told apart
     */
    Optional<List<ProtectedTable>> parts(List<CountTable> parts) {
        var totals = parts.stream().map(part -> columns.of(part.columnTotals())).toList();
        if (tellsNothing()
                || !tellsRows
                || columns.hideAll()
                || totals.stream().anyMatch(numbers::anySmall)) {
            return Optional.empty();
        }
        var finer =
                lines.stream()
                        .map(
                                line ->
                                        parts.stream()
                                                .flatMap(
                                                        part ->
                                                                columns
                                                                        .of(part.cells(line))
                                                                        .stream())
                                                .toList())
                        .toList();
        var hidden = numbers.hiddenSplits(finer, hiddenLines);
        var whole = whole();
        return Optional.of(
                parts.stream().map(part -> part(part, hidden).withZerosOf(whole)).toList());
    }

    private ProtectedTable part(CountTable part, Set<Integer> hidden) {
        var rows = new ArrayList<ProtectedTable.Row>();
        for (var line = 0; line < lines.size(); line++) {
            var cells = part.cells(lines.get(line));
            rows.add(
                    hidden.contains(line)
                            ? row(line, hiddenLine(part.columns()), Optional.empty())
                            : row(line, columns.shown(cells), total(cells)));
        }
        return new ProtectedTable(
                rows, columns.shown(part.columnTotals()), Figure.of(part.total()));
    }

    /**
     * Finer columns below the one of that place: reasons below "otherwise".
     *
     * @param finer with the same rows; its columns add up to the column in each row
     */
    ProtectedTable below(int column, CountTable finer) {
        if (tellsNothing() || columns.together().contains(column)) {
            return hidden(finer);
        }
        var blocks = new ColumnBlocks(finer.columns(), numbers.together(finer.columnTotals()));
        var rows =
                lines.stream()
                        .map(
                                line -> {
                                    var told = new ArrayList<>(blocks.of(finer.cells(line)));
                                    var beside = new ArrayList<>(table.cells(line));
                                    beside.set(column, 0L);
                                    told.addAll(columns.of(beside));
                                    return (List<Long>) told;
                                })
                        .toList();
        var hidden =
                tellsRows && !blocks.hideAll()
                        ? numbers.hiddenSplits(rows, hiddenLines)
                        : new java.util.TreeSet<>(
                                IntStream.range(0, lines.size()).boxed().toList());
        var all = new ArrayList<ProtectedTable.Row>();
        for (var line = 0; line < lines.size(); line++) {
            var cells = finer.cells(lines.get(line));
            var total = told(line, table.cells(lines.get(line))).get(column);
            all.add(
                    row(
                            line,
                            total.equals(Figure.of(0)) || !hidden.contains(line)
                                    ? blocks.shown(cells)
                                    : hiddenLine(finer.columns()),
                            Optional.of(total)));
        }
        return new ProtectedTable(
                all,
                blocks.shown(finer.columnTotals()),
                columns.shown(table.columnTotals()).get(column));
    }

    /** A column that counts nothing, or a row that does, is zero in every cell. */
    private List<Figure> told(int line, List<Long> cells) {
        if (tellsRows && CountTable.sum(cells) == 0) {
            return cells.stream().map(Figure::of).toList();
        }
        var zeros = columns.shown(table.columnTotals());
        var shown = hiddenLines.contains(line) ? hiddenLine(cells.size()) : columns.shown(cells);
        return IntStream.range(0, cells.size())
                .mapToObj(at -> shown.get(at).orZeroOf(zeros.get(at)))
                .toList();
    }

    private Optional<Figure> total(List<Long> cells) {
        return tellsRows ? Optional.of(Figure.of(CountTable.sum(cells))) : Optional.empty();
    }

    private ProtectedTable.Row row(int line, List<Figure> cells, Optional<Figure> total) {
        var keys = lines.get(line).stream().map(at -> table.rows().get(at).key()).toList();
        return new ProtectedTable.Row(
                keys.size() == 1 ? keys.getFirst() : ProtectedTable.TOGETHER,
                keys.size() == 1 ? List.of() : keys,
                cells,
                total.orElseGet(Figure::hidden));
    }

    static ProtectedTable hidden(CountTable table) {
        var columns = hiddenLine(table.columns());
        return new ProtectedTable(
                table.rows().stream()
                        .map(
                                row ->
                                        new ProtectedTable.Row(
                                                row.key(), List.of(), columns, Figure.hidden()))
                        .toList(),
                columns,
                Figure.hidden());
    }

    private static List<Figure> hiddenLine(int length) {
        return Collections.nCopies(length, Figure.hidden());
    }
}

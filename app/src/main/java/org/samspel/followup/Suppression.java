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
    private final RowLines lines;
    private final SortedSet<Integer> hiddenLines;

    Suppression(SmallNumbers numbers, CountTable table) {
        this.numbers = numbers;
        this.table = table;
        this.columns = new ColumnBlocks(table.columns(), numbers.together(table.columnTotals()));
        this.lines = RowLines.of(table, numbers.together(table.rowTotals()));
        this.hiddenLines =
                columns.hideAll() || !lines.tells()
                        ? lines.all()
                        : numbers.hiddenSplits(
                                places().mapToObj(lines::cells).map(columns::of).toList(),
                                Set.of());
    }

    private IntStream places() {
        return IntStream.range(0, lines.size());
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
        var rows =
                places().mapToObj(
                                line -> {
                                    var cells = lines.cells(line);
                                    return lines.row(line, told(line, cells), total(cells));
                                })
                        .toList();
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
                || !lines.tells()
                || columns.hideAll()
                || totals.stream().anyMatch(numbers::anySmall)) {
            return Optional.empty();
        }
        var finer =
                places().mapToObj(
                                line ->
                                        parts.stream()
                                                .map(part -> columns.of(lines.cells(line, part)))
                                                .flatMap(List::stream)
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
            var cells = lines.cells(line, part);
            rows.add(
                    hidden.contains(line)
                            ? lines.row(line, hiddenLine(part.columns()), Optional.empty())
                            : lines.row(line, columns.shown(cells), total(cells)));
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
                places().mapToObj(
                                line -> {
                                    var told = new ArrayList<>(blocks.of(lines.cells(line, finer)));
                                    var beside = new ArrayList<>(lines.cells(line));
                                    beside.set(column, 0L);
                                    told.addAll(columns.of(beside));
                                    return (List<Long>) told;
                                })
                        .toList();
        var hidden =
                lines.tells() && !blocks.hideAll()
                        ? numbers.hiddenSplits(rows, hiddenLines)
                        : lines.all();
        var all = new ArrayList<ProtectedTable.Row>();
        for (var line = 0; line < lines.size(); line++) {
            var cells = lines.cells(line, finer);
            var total = told(line, lines.cells(line)).get(column);
            all.add(
                    lines.row(
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
        if (lines.tells() && CountTable.sum(cells) == 0) {
            return cells.stream().map(Figure::of).toList();
        }
        var zeros = columns.shown(table.columnTotals());
        var shown = hiddenLines.contains(line) ? hiddenLine(cells.size()) : columns.shown(cells);
        return IntStream.range(0, cells.size())
                .mapToObj(at -> shown.get(at).orZeroOf(zeros.get(at)))
                .toList();
    }

    private Optional<Figure> total(List<Long> cells) {
        return lines.tells() ? Optional.of(Figure.of(CountTable.sum(cells))) : Optional.empty();
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

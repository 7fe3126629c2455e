package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.ProtectedTable;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which counts may be shown. The limits are the project's own default, since no statutory number is
 * known (to verify with each area's controllers): Danish health statistics usually hide counts
 * below 5, and no share or median is given below 10.
 *
 * <p>A count is small from 1 to below {@code minCount}. Small counts are hidden, and others with
 * them, so that nothing hidden follows from what is shown, even for a reader who knows these rules:
 *
 * <ul>
 *   <li>A small total hides everything under it.
 *   <li>In a line of counts with a shown total, the small ones are hidden, then the next larger
 *       ones until two different counts are: those could change places and the page would look the
 *       same. Equal counts are hidden together. A line with a small count and none above {@code
 *       minCount} is hidden whole.
 *   <li>The inside of a table is shown when nothing in the table is small, otherwise not at all.
 *   <li>A true zero is shown, but not inside a hidden table or line: there it would tell that all
 *       of a small group had the same answer.
 *   <li>Parts of a longer time show their totals only if no total is small in any part, and their
 *       rows only if nothing is: otherwise parts and whole could be subtracted.
 * </ul>
 *
 * @param minCount the least count that is shown, besides zero; with less than 3 a small count could
 *     be known for being the only possible one
 * @param minDenominator the least number of referrals behind a share or a median
 */
record SmallNumbers(int minCount, int minDenominator) {
    SmallNumbers {
        if (minCount < 3 || minDenominator < minCount) {
            throw new IllegalArgumentException(
                    "The least count is 3 or more, the least denominator not below it");
        }
    }

    boolean isSmall(long count) {
        return count > 0 && count < minCount;
    }

    ProtectedTable protect(CountTable table) {
        if (isSmall(table.total())) {
            return hidden(table);
        }
        return withTotals(
                table,
                line(table.columnTotals()),
                line(table.rowTotals()),
                table.cells().stream().anyMatch(this::isSmall));
    }

    /**
     * Protects the same table of several times that follow each other and together make up a whole.
     *
     * @param whole as it is shown; where it has zero, its parts have too
     */
    List<ProtectedTable> protectParts(ProtectedTable whole, List<CountTable> parts) {
        return protectParts(parts).stream().map(part -> part.withZerosOf(whole)).toList();
    }

    private List<ProtectedTable> protectParts(List<CountTable> parts) {
        if (anySmall(parts.stream().map(CountTable::total))
                || anySmall(parts.stream().flatMap(part -> part.columnTotals().stream()))) {
            return parts.stream().map(SmallNumbers::hidden).toList();
        }
        var hidesRows =
                anySmall(parts.stream().flatMap(part -> part.rowTotals().stream()))
                        || anySmall(parts.stream().flatMap(part -> part.cells().stream()));
        return parts.stream()
                .map(
                        part ->
                                withTotals(
                                        part,
                                        shown(part.columnTotals()),
                                        hidesRows
                                                ? hiddenLine(part.rows().size())
                                                : shown(part.rowTotals()),
                                        hidesRows))
                .toList();
    }

    /**
     * A line of counts that add up to a total; the total is shown if it is not small.
     *
     * @return the counts in their order
     */
    List<Figure> line(List<Long> counts) {
        if (counts.stream().noneMatch(this::isSmall)) {
            return shown(counts);
        }
        var total = counts.stream().mapToLong(Long::longValue).sum();
        if (isSmall(total) || Collections.max(counts) <= minCount) {
            return hiddenLine(counts.size());
        }
        var distinct = counts.stream().filter(count -> count > 0).distinct().sorted().toList();
        var small = (int) distinct.stream().filter(this::isSmall).count();
        var hiddenUpTo = distinct.get(Math.max(small, 2) - 1);
        return counts.stream()
                .map(count -> count == 0 || count > hiddenUpTo ? Figure.of(count) : Figure.hidden())
                .toList();
    }

    private boolean anySmall(Stream<Long> counts) {
        return counts.anyMatch(this::isSmall);
    }

    private static ProtectedTable withTotals(
            CountTable table, List<Figure> columns, List<Figure> rowTotals, boolean hidesInside) {
        var inside = new TableInside(table, columns, rowTotals, hidesInside);
        var rows =
                IntStream.range(0, table.rows().size())
                        .mapToObj(
                                at ->
                                        new ProtectedTable.Row(
                                                table.rows().get(at).key(),
                                                inside.cells(at),
                                                rowTotals.get(at)))
                        .toList();
        return new ProtectedTable(rows, columns, Figure.of(table.total()));
    }

    static ProtectedTable hidden(CountTable table) {
        var columns = hiddenLine(table.columns());
        return new ProtectedTable(
                table.rows().stream()
                        .map(row -> new ProtectedTable.Row(row.key(), columns, Figure.hidden()))
                        .toList(),
                columns,
                Figure.hidden());
    }

    static List<Figure> hiddenLine(int length) {
        return Collections.nCopies(length, Figure.hidden());
    }

    private static List<Figure> shown(List<Long> counts) {
        return counts.stream().map(Figure::of).toList();
    }
}

package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.ProtectedTable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The lines in which the rows of a table are told: those that stand alone in their order, then
 * those that are told together.
 *
 * @param tells whether rows are told at all; where all would have to be joined, none is
 * @param places of the rows of each line
 */
record RowLines(CountTable table, boolean tells, List<List<Integer>> places) {
    static RowLines of(CountTable table, Collection<Integer> joined) {
        var tells = joined.isEmpty() || joined.size() < table.rows().size();
        var lines = new ArrayList<List<Integer>>();
        for (var row = 0; row < table.rows().size(); row++) {
            if (!tells || !joined.contains(row)) {
                lines.add(List.of(row));
            }
        }
        if (tells && !joined.isEmpty()) {
            lines.add(List.copyOf(joined));
        }
        return new RowLines(table, tells, List.copyOf(lines));
    }

    int size() {
        return places.size();
    }

    /** The numbers of all lines. */
    SortedSet<Integer> all() {
        return IntStream.range(0, size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** A line's cells in another table with the same rows. */
    List<Long> cells(int line, CountTable other) {
        return other.cells(places.get(line));
    }

    List<Long> cells(int line) {
        return cells(line, table);
    }

    ProtectedTable.Row row(int line, List<Figure> cells, Optional<Figure> total) {
        var keys = places.get(line).stream().map(at -> table.rows().get(at).key()).toList();
        return new ProtectedTable.Row(
                keys.size() == 1 ? keys.getFirst() : ProtectedTable.TOGETHER,
                keys.size() == 1 ? List.of() : keys,
                cells,
                total.orElseGet(Figure::hidden));
    }
}

package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Columns of a table, some of which are told only as their sum.
 *
 * @param count how many columns
 * @param together those that are told as one; never a single one
 */
record ColumnBlocks(int count, Set<Integer> together) {
    ColumnBlocks {
        together = Set.copyOf(together);
    }

    /** Whether no column stands alone, so that there is no split to tell. */
    boolean hideAll() {
        return together.size() == count;
    }

    /** A row as it is told: the columns that stand alone, then the sum of the others. */
    List<Long> of(List<Long> cells) {
        var told = new ArrayList<Long>();
        for (var column = 0; column < count; column++) {
            if (!together.contains(column)) {
                told.add(cells.get(column));
            }
        }
        if (!together.isEmpty()) {
            told.add(sum(cells));
        }
        return told;
    }

    /** The figures of a row that may be told. Zero as the sum of several is zero for each. */
    List<Figure> shown(List<Long> cells) {
        var none = !hideAll() && sum(cells) == 0;
        return IntStream.range(0, count)
                .mapToObj(
                        column ->
                                !together.contains(column) || none
                                        ? Figure.of(cells.get(column))
                                        : Figure.hidden())
                .toList();
    }

    private long sum(List<Long> cells) {
        return together.stream().mapToLong(cells::get).sum();
    }
}

package org.samspel.followup;

import java.util.List;
import java.util.stream.IntStream;

/** A table of counts before suppression; never leaves the room. */
record CountTable(int columns, List<Row> rows) {
    record Row(String key, List<Long> cells) {
        long total() {
            return cells.stream().mapToLong(Long::longValue).sum();
        }
    }

    long total() {
        return rows.stream().mapToLong(Row::total).sum();
    }

    List<Long> cells() {
        return rows.stream().flatMap(row -> row.cells().stream()).toList();
    }

    List<Long> rowTotals() {
        return rows.stream().map(Row::total).toList();
    }

    List<Long> columnTotals() {
        return IntStream.range(0, columns)
                .mapToObj(at -> rows.stream().mapToLong(row -> row.cells().get(at)).sum())
                .toList();
    }
}

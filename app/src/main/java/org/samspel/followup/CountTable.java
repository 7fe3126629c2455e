package org.samspel.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table of counts before suppression; never leaves the room. */
record CountTable(int columns, List<Row> rows) {
    record Row(String key, List<Long> cells) {
        long total() {
            return sum(cells);
        }
    }

    long total() {
        return rows.stream().mapToLong(Row::total).sum();
    }

    List<Long> rowTotals() {
        return rows.stream().map(Row::total).toList();
    }

    List<Long> columnTotals() {
        return rows.isEmpty()
                ? IntStream.range(0, columns).mapToObj(_ -> 0L).toList()
                : sums(rows.stream().map(Row::cells).toList());
    }

    /** The cells of several rows together. */
    List<Long> cells(List<Integer> together) {
        return sums(together.stream().map(row -> rows.get(row).cells()).toList());
    }

    static long sum(List<Long> counts) {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Column by column. */
    static List<Long> sums(List<List<Long>> rows) {
        var sums = new ArrayList<>(rows.getFirst());
        for (var row : rows.subList(1, rows.size())) {
            for (var at = 0; at < sums.size(); at++) {
                sums.set(at, sums.get(at) + row.get(at));
            }
        }
        return List.copyOf(sums);
    }
}

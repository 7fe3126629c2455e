package org.samspel.decision.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text under a head, set in columns; the last column holds numbers and stands right. */
final class Grid {

    private final List<List<String>> rows = new ArrayList<>();

    Grid(String... head) {
        rows.add(List.of(head));
    }

    void add(String... cells) {
        rows.add(List.of(cells));
    }

    List<String> lines() {
        var columns = rows.getFirst().size();
        var widths = new int[columns];
        for (var row : rows) {
            for (int column = 0; column < columns; column++) {
                widths[column] = Math.max(widths[column], row.get(column).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            var blanks = " ".repeat(widths[column] - row.get(column).length());
            var isLast = column == widths.length - 1;
            line.append(isLast ? blanks + row.get(column) : row.get(column) + blanks + "  ");
        }
        return line.toString();
    }
}

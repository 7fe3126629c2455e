package org.samspel.followup.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it is read, on the page and in the file alike.
 *
 * @param head the words over the columns, that of the row names first
 * @param empty the names of rows that count nothing, kept apart
 */
public record TableView(
        String id,
        String caption,
        List<String> head,
        List<Row> rows,
        List<String> empty,
        Row total) {
    /**
     * @param lang of the name, empty for the page's own
     */
    public record Row(String name, String lang, List<String> cells) {}

    List<List<String>> lines() {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of(caption));
        lines.add(head);
        rows.forEach(row -> lines.add(line(row)));
        lines.add(line(total));
        return lines;
    }

    private static List<String> line(Row row) {
        var line = new ArrayList<String>();
        line.add(row.name());
        line.addAll(row.cells());
        return line;
    }
}

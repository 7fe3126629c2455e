package org.samspel.followup.web;

import org.jspecify.annotations.Nullable;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.shell.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays a protected table out to be read: the rows that count something, the names of those that do
 * not, and the total.
 *
 * @param name of a row by its key
 * @param lang the language of the names, empty where it is the page's own
 */
record TableLayout(FigureWords words, Texts texts, Function<String, String> name, String lang) {
    private static final Figure ZERO = Figure.of(0);

    /** Adds what stands after the counts; the key of the total is null. */
    interface MoreCells {
        void addTo(@Nullable String key, List<String> cells);
    }

    /** A table of counts and nothing else. */
    TableView table(String id, List<String> head, ProtectedTable table) {
        return table(id, head, table, (_, _) -> {});
    }

    TableView table(String id, List<String> head, ProtectedTable table, MoreCells more) {
        var rows = new ArrayList<TableView.Row>();
        var empty = new ArrayList<String>();
        for (var row : table.rows()) {
            if (row.total().equals(ZERO)) {
                empty.add(name.apply(row.key()));
            } else {
                var cells = cells(row.key(), row.total(), row.cells(), more);
                rows.add(new TableView.Row(name(row), lang, cells));
            }
        }
        return new TableView(
                id,
                texts.get("followup." + id.replace('-', '.') + ".caption"),
                head,
                rows,
                named(empty),
                total(cells(null, table.total(), table.columnTotals(), more)));
    }

    /** Columns as rows, where each has a name of its own; what counts nothing is only named. */
    TableView columns(String id, List<String> head, List<String> keys, ProtectedTable table) {
        var rows = new ArrayList<TableView.Row>();
        var empty = new ArrayList<String>();
        var counts = table.columnTotals();
        for (var at = 0; at < counts.size(); at++) {
            var called = name.apply(keys.get(at));
            if (counts.get(at).equals(ZERO)) {
                empty.add(called);
            } else {
                rows.add(new TableView.Row(called, "", List.of(words.of(counts.get(at)))));
            }
        }
        return new TableView(
                id,
                texts.get("followup." + id + ".caption"),
                head,
                rows,
                named(empty),
                total(List.of(words.of(table.total()))));
    }

    /** A row of several names them all: who reads it knows what is not in the other rows. */
    private String name(ProtectedTable.Row row) {
        return row.isTogether()
                ? texts.get(
                        "followup.together",
                        row.members().stream().map(name).collect(Collectors.joining(", ")))
                : name.apply(row.key());
    }

    private List<String> cells(
            @Nullable String key, Figure total, List<Figure> figures, MoreCells more) {
        var cells =
                new ArrayList<>(
                        Stream.concat(Stream.of(total), figures.stream()).map(words::of).toList());
        more.addTo(key, cells);
        return List.copyOf(cells);
    }

    private TableView.Row total(List<String> cells) {
        return new TableView.Row(texts.get("followup.total"), "", cells);
    }

    /** Nobody misses the row of what the agreement does not name, when it is empty. */
    private List<String> named(List<String> empty) {
        return empty.stream().filter(one -> !one.equals(texts.get("followup.other"))).toList();
    }
}

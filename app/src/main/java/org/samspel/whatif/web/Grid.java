package org.samspel.whatif.web;

import org.jspecify.annotations.Nullable;
import org.samspel.shell.Pill;

import java.util.List;

/**
 * A table as it is read.
 *
 * @param head the words over the columns, that of the row names first
 * @param note below the table, or empty
 */
public record Grid(String id, String caption, List<String> head, List<Row> rows, String note) {
    private static final int CELLS_MAX = 100;

    /**
     * @param strong a row that adds up the others
     */
    public record Row(String name, List<Cell> cells, boolean strong) {}

    /**
     * @param second in smaller letters below, or empty
     */
    public record Cell(String words, String second, @Nullable Pill pill, boolean isNothing) {
        static Cell of(String words) {
            return new Cell(words, "", null, false);
        }

        static Cell of(String words, String second) {
            return new Cell(words, second, null, false);
        }

        static Cell of(Pill pill, String second) {
            return new Cell("", second, pill, false);
        }

        /** A zero among many, which a phone leaves out. */
        static Cell zero() {
            return new Cell("0", "", null, true);
        }
    }

    /** So much of it that a page is easier to read with it folded. */
    public boolean isLong() {
        return rows.size() * head.size() > CELLS_MAX;
    }

    static Row row(String name, Cell... cells) {
        return new Row(name, List.of(cells), false);
    }
}

package org.samspel.worklist;

import java.util.Arrays;
import java.util.Locale;

/** In which order a worklist is read; the reader's own tasks stand before the others. */
public enum TaskOrder {
    /** The earliest deadline first, so that what is overdue stands on top. */
    DUE("due nulls last, opened_at, id"),
    NEWEST("opened_at desc, id"),
    OLDEST("opened_at, id");

    private final String sql;

    TaskOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    /** As in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is none of the orders is read as the usual one. */
    public static TaskOrder of(String code) {
        return Arrays.stream(values())
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElse(DUE);
    }
}

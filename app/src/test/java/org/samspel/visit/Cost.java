package org.samspel.visit;

import java.time.Duration;
import java.util.List;

/**
 * What one request cost the server.
 *
 * @param statements all SQL statements sent while it was answered, in order; what commits and rolls
 *     back is no statement
 * @param time from the first filter to the last byte written
 */
public record Cost(List<String> statements, Duration time) {

    /** Those of the page: what its rooms, access and the log ask and write. */
    public int ofPage() {
        return pageStatements().size();
    }

    /**
     * Those around the page: they keep the sign-in and, as a part of beginning a transaction, tell
     * the database in whose area and name it runs.
     */
    public int ofSession() {
        return (int) statements.stream().filter(Cost::isOfSession).count();
    }

    public List<String> pageStatements() {
        return statements.stream().filter(sql -> !isOfSession(sql)).toList();
    }

    private static boolean isOfSession(String sql) {
        return sql.toLowerCase(java.util.Locale.ROOT)
                .matches("(?s).*(spring_session|looks[.]enter).*");
    }
}

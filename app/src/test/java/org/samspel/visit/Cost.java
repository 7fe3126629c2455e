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

    /** Those of the page: rooms, access, the log, and the door that tells the database who asks. */
    public int ofPage() {
        return statements.size() - ofSession();
    }

    /** Those that keep the sign-in, the same for each page. */
    public int ofSession() {
        return (int) statements.stream().filter(Cost::isOfSession).count();
    }

    public List<String> pageStatements() {
        return statements.stream().filter(sql -> !isOfSession(sql)).toList();
    }

    private static boolean isOfSession(String sql) {
        return sql.toLowerCase(java.util.Locale.ROOT).contains("spring_session");
    }
}

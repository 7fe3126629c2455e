package org.samspel.shell.web;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that cannot be reached from a query that it refused. */
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean isBehind(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (isConnectionLost(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Class 08 is a connection exception, 57P a server that shuts down or starts up. */
    private static boolean isConnectionLost(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException _, SQLNonTransientConnectionException _ -> true;
            case SQLException sql -> {
                var state = String.valueOf(sql.getSQLState());
                yield state.startsWith("08") || state.startsWith("57P");
            }
            default -> false;
        };
    }
}

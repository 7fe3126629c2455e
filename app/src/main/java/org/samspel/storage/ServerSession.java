package org.samspel.storage;

import java.util.Map;

/** How each of the server's sessions with PostgreSQL behaves. */
final class ServerSession {
    /** The names are those of the PostgreSQL JDBC driver; times in its properties are seconds. */
    static final Map<String, String> PROPERTIES =
            Map.of(
                    "ApplicationName", "samspel",
                    "connectTimeout", "2",
                    "loginTimeout", "3",
                    "socketTimeout", "15",
                    "tcpKeepAlive", "true",
                    // The detail of an error holds key values, which may belong to a person.
                    "logServerErrorDetail", "false",
                    "options",
                            "-c statement_timeout=10s -c lock_timeout=5s"
                                    + " -c idle_in_transaction_session_timeout=60s");

    private ServerSession() {}
}

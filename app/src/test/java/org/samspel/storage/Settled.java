package org.samspel.storage;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/**
 * A seal takes only what is older than every transaction under way in the whole server, also those
 * that the server runs for itself, in any database. A test that counts what was sealed waits until
 * they are over.
 */
final class Settled {
    private Settled() {}

    /** Returns when each transaction that had begun before this call has ended. */
    static void await(JdbcClient jdbc) {
        var until = jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> isOver(jdbc, until));
    }

    private static boolean isOver(JdbcClient jdbc, String transaction) {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot()) > ?::xid8")
                .param(transaction)
                .query(Boolean.class)
                .single();
    }
}

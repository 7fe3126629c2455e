package org.samspel.storage.embedded;

import org.samspel.storage.Database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A server that a test takes away and gives back under the application's pool. */
public final class StoppablePostgres implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    public StoppablePostgres(Path data) {
        postgres = EmbeddedPostgres.start(data);
    }

    public Database database() {
        return postgres.database();
    }

    /** Whom no trigger holds that does not hold always. */
    public Connection superuser() throws SQLException {
        var account = postgres.superuser();
        return DriverManager.getConnection(
                database().url(), account.username(), account.password());
    }

    public void stop() throws IOException, InterruptedException {
        postgres.stopServer();
    }

    public void startAgain() throws IOException, InterruptedException {
        postgres.startServer();
    }

    @Override
    public void close() {
        postgres.close();
    }
}

package org.samspel.storage.embedded;

import org.samspel.storage.Database;

import java.io.IOException;
import java.nio.file.Path;

/** A server that a test takes away and gives back under the application's pool. */
public final class StoppablePostgres implements AutoCloseable {
    private final EmbeddedPostgres postgres;

    public StoppablePostgres(Path data) {
        postgres = EmbeddedPostgres.start(data);
    }

    public Database database() {
        return postgres.database();
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

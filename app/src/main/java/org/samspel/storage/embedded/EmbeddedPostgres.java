package org.samspel.storage.embedded;

import org.samspel.storage.Database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The embedded PostgreSQL of a data folder, running: durable, with passwords, on the loopback
 * interface only. It ends when it is closed or when this process dies, also by {@code kill -9}.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    private final DataFolder folder;
    private final FileChannel hold;
    private final Cluster cluster;
    private final int port;
    private final Passwords passwords;
    private ServerThread server;

    private EmbeddedPostgres(
            DataFolder folder, FileChannel hold, Cluster cluster, int port, Passwords passwords) {
        this.folder = folder;
        this.hold = hold;
        this.cluster = cluster;
        this.port = port;
        this.passwords = passwords;
        this.server = new ServerThread(cluster, port);
    }

    /**
     * Starts the server of the folder; makes what is missing, repairs what a killed start or a
     * killed server left.
     *
     * @throws EmbeddedPostgresFault when another process holds the folder, or with what to install
     */
    public static EmbeddedPostgres start(Path data) {
        try {
            var folder = DataFolder.create(data);
            var hold =
                    folder.hold()
                            .orElseThrow(
                                    () ->
                                            new EmbeddedPostgresFault(
                                                    "Samspel already runs on the data folder "
                                                            + folder.root()));
            try {
                return start(folder, hold);
            } catch (IOException | SQLException | InterruptedException | RuntimeException fault) {
                hold.close();
                throw fault;
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (SQLException fault) {
            throw new EmbeddedPostgresFault("PostgreSQL does not accept its accounts", fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresFault("The start of PostgreSQL was interrupted", stop);
        }
    }

    /** Whether a process, this one or another, holds the folder. */
    public static boolean isHeld(Path data) {
        try {
            var hold = DataFolder.create(data).hold();
            if (hold.isPresent()) {
                hold.get().close();
            }
            return hold.isEmpty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The database of the server that another process runs on this folder; empty if none does. */
    public static Optional<Database> running(Path data) {
        if (!isHeld(data)) {
            return Optional.empty();
        }
        try {
            var folder = DataFolder.create(data);
            var passwords = folder.passwords();
            return folder.lastPort().map(port -> Accounts.database(port, passwords));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static EmbeddedPostgres start(DataFolder folder, FileChannel hold)
            throws IOException, SQLException, InterruptedException {
        var cluster = Cluster.in(folder);
        var passwords = folder.passwords();
        cluster.initialise(passwords);
        cluster.clearTheWay();
        var postgres = new EmbeddedPostgres(folder, hold, cluster, folder.choosePort(), passwords);
        postgres.startServer();
        try {
            Accounts.create(postgres.port, passwords);
        } catch (SQLException fault) {
            postgres.server.stopAndWait();
            throw fault;
        }
        return postgres;
    }

    public Database database() {
        return Accounts.database(port, passwords);
    }

    /** Where a superuser connects; for tests, which make a database for each context. */
    Database.Account superuser() {
        return new Database.Account("postgres", passwords.superuser());
    }

    void startServer() throws IOException, InterruptedException {
        server = new ServerThread(cluster, port);
        if (!server.startAndWait()) {
            folder.forgetPort();
            throw new EmbeddedPostgresFault(
                    "PostgreSQL does not start; its own words are in " + folder.log());
        }
    }

    void stopServer() throws IOException, InterruptedException {
        server.stopAndWait();
    }

    @Override
    public void close() {
        try (hold) {
            stopServer();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.samspel.storage.embedded;

import org.samspel.storage.Database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The one PostgreSQL of a test process. Its folder is used again by the next process, without the
 * databases of this one.
 */
public final class TestServer {
    private static final int PROCESSES_MAX = 16;
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private TestServer() {}

    private static final class Running {
        static final EmbeddedPostgres POSTGRES = start();
    }

    /** A database of its own, empty, on the shared server. */
    public static Database freshDatabase() {
        var name = "test_" + DATABASES.incrementAndGet();
        try (var connection = superuser("postgres")) {
            Accounts.createDatabase(connection, name);
            // What a test commits need not outlive the power; what does is tested beside this one.
            execute(connection, "alter database " + name + " set synchronous_commit = off");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
        var shared = Running.POSTGRES.database();
        return new Database(url(name), shared.owner(), shared.server());
    }

    private static EmbeddedPostgres start() {
        for (var process = 1; process <= PROCESSES_MAX; process++) {
            var folder = folder().resolve("process-" + process);
            if (!EmbeddedPostgres.isHeld(folder)) {
                var postgres = EmbeddedPostgres.start(folder);
                // It stops with this process; a hook would stop it before the contexts that use it.
                dropLeftovers(postgres);
                return postgres;
            }
        }
        throw new IllegalStateException("Too many test processes at a time");
    }

    /** Under target/, or where that is closed to other accounts, in the folder for such files. */
    public static Path folder() {
        try {
            var target = Path.of("target", "databases").toAbsolutePath();
            Files.createDirectories(target);
            if (Account.choose() == Account.NOBODY) {
                try {
                    Folders.requireReachable(target);
                } catch (EmbeddedPostgresFault closed) {
                    return Path.of(System.getProperty("java.io.tmpdir"), "samspel-test-databases");
                }
            }
            return target;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A folder for a server of its own, without what an earlier run has left there. */
    public static Path emptyFolder(String name) throws IOException {
        var folder = folder().resolve(name);
        if (Files.exists(folder)) {
            Folders.delete(folder);
        }
        return folder;
    }

    private static void dropLeftovers(EmbeddedPostgres postgres) {
        try (var connection = superuser(postgres, "postgres");
                var statement = connection.createStatement()) {
            var names = new ArrayList<String>();
            try (var rows =
                    statement.executeQuery(
                            "select datname from pg_database where datname like 'test\\_%'")) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            for (var name : names) {
                statement.execute("drop database " + name + " with (force)");
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A connection that row-level security does not hold. */
    public static Connection superuser(String database) throws SQLException {
        return superuser(Running.POSTGRES, database);
    }

    private static Connection superuser(EmbeddedPostgres postgres, String database)
            throws SQLException {
        var address = postgres.database().url().replaceFirst("/[^/]*$", "/" + database);
        return DriverManager.getConnection(
                address, postgres.superuser().username(), postgres.superuser().password());
    }

    private static String url(String database) {
        return Running.POSTGRES.database().url().replaceFirst("/[^/]*$", "/" + database);
    }
}

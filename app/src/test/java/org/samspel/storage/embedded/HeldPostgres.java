package org.samspel.storage.embedded;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/** A process that runs a data folder's PostgreSQL, writes a row that is committed, and waits. */
final class HeldPostgres {
    static final String READY = "The row is committed";

    private HeldPostgres() {}

    static void main(String[] args) throws Exception {
        var postgres = EmbeddedPostgres.start(Path.of(args[0]));
        writeRow(postgres);
        System.out.println(READY);
        Thread.sleep(Duration.ofMinutes(5));
    }

    static void writeRow(EmbeddedPostgres postgres) throws SQLException {
        var database = postgres.database();
        var owner = database.owner();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), owner.username(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists survivor (id int)");
            statement.execute("insert into survivor values (1)");
        }
    }

    static int countRows(EmbeddedPostgres postgres) throws SQLException {
        var database = postgres.database();
        var owner = database.owner();
        try (var connection =
                        DriverManager.getConnection(
                                database.url(), owner.username(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from survivor")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

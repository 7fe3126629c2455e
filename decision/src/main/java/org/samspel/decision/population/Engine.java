package org.samspel.decision.population;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;

/** DuckDB inside this process, within limits, that fetches nothing from elsewhere. */
final class Engine implements AutoCloseable {

    private static final long PROGRESS_EVERY_MS = 100;

    /** Reads one row of an answer. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DuckDBConnection connection;
    private final Path scratch;
    private volatile @Nullable DuckDBPreparedStatement running;
    private volatile boolean cancelled;

    Engine(Limits limits) {
        try {
            scratch = Files.createTempDirectory("samspel-population");
            var properties = new Properties();
            properties.setProperty("threads", Integer.toString(limits.threads()));
            properties.setProperty("memory_limit", limits.memoryMebibytesMax() + "MiB");
            properties.setProperty("temp_directory", scratch.toString());
            properties.setProperty("autoinstall_known_extensions", "false");
            properties.setProperty("autoload_known_extensions", "false");
            connection =
                    DriverManager.getConnection("jdbc:duckdb:", properties)
                            .unwrap(DuckDBConnection.class);
            execute("SET enable_progress_bar = true");
            execute("SET enable_progress_bar_print = false");
        } catch (SQLException e) {
            throw new IllegalStateException("The engine did not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DuckDBConnection connection() {
        return connection;
    }

    void execute(String sql) throws SQLException {
        try (var statement = statement()) {
            statement.execute(sql);
        } finally {
            running = null;
        }
    }

    <T> List<T> query(String sql, Row<T> row, Question.Progress progress) throws SQLException {
        try (var statement = statement()) {
            var watch = Thread.ofVirtual().start(() -> watch(statement, progress));
            try (var result = statement.executeQuery(sql)) {
                var rows = new ArrayList<T>();
                while (result.next()) {
                    rows.add(row.read(result));
                }
                return rows;
            } finally {
                watch.interrupt();
            }
        } finally {
            running = null;
        }
    }

    <T> List<T> query(String sql, Row<T> row) throws SQLException {
        return query(sql, row, _ -> {});
    }

    private DuckDBPreparedStatement statement() throws SQLException {
        var statement = connection.createStatement().unwrap(DuckDBPreparedStatement.class);
        running = statement;
        return statement;
    }

    private static void watch(DuckDBPreparedStatement statement, Question.Progress progress) {
        try {
            while (true) {
                Thread.sleep(PROGRESS_EVERY_MS);
                var percent = statement.getQueryProgress().getPercentage();
                if (percent >= 0) {
                    progress.at(percent / 100);
                }
            }
        } catch (InterruptedException | SQLException e) {
            // The answer is there, or will say what went wrong.
            Thread.currentThread().interrupt();
        }
    }

    /** Stops what runs now. */
    void cancel() {
        cancelled = true;
        var statement = running;
        if (statement != null) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                throw new IllegalStateException("The engine did not stop", e);
            }
        }
    }

    /** Whether someone called {@link #cancel} since the last time this was asked. */
    boolean wasCancelled() {
        var was = cancelled;
        cancelled = false;
        return was;
    }

    @Override
    public void close() {
        try {
            connection.close();
            try (var files = Files.walk(scratch)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The engine did not close", e);
        }
    }
}

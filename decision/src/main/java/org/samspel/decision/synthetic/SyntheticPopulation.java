package org.samspel.decision.synthetic;

import org.duckdb.DuckDBColumnType;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.duckdb.DuckDBWritableVector;
import org.jspecify.annotations.Nullable;
import org.samspel.decision.sql.Dialect;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes a made-up population to a Parquet file: municipality, sex, age, who has the condition, and
 * the facts of those who do. The same parameters, seed and size always give the same rows; a larger
 * population begins with those of a smaller one.
 */
public final class SyntheticPopulation {

    private static final String FUNCTION = "synthetic_population";

    private final Draw draw;
    private final long size;
    private volatile boolean stopped;
    private volatile double done;

    public SyntheticPopulation(Parameters parameters, long seed, long size) {
        this.draw = new Draw(parameters, seed);
        this.size = size;
    }

    /** Ends a writing that another thread has begun; its file is not whole then. */
    public void stop() {
        stopped = true;
    }

    /** Whether somebody stopped the writing. */
    public boolean isStopped() {
        return stopped;
    }

    /** The share of the persons that are drawn, from 0 to 1. */
    public double done() {
        return done;
    }

    /**
     * @throws IllegalStateException when the file cannot be written
     */
    public void write(Path parquet) {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var function = DuckDBFunctions.tableFunction()) {
            function.withName(FUNCTION).withFunction(new Rows()).register(connection);
            var path = Dialect.text(parquet.toAbsolutePath().toString());
            statement.execute(
                    "COPY (SELECT * FROM " + FUNCTION + "()) TO " + path + " (FORMAT parquet)");
        } catch (SQLException e) {
            throw new IllegalStateException("The population could not be written", e);
        }
    }

    /** Hands the rows over in chunks, so that no population is too large for memory. */
    private final class Rows implements DuckDBTableFunction<Long, AtomicLong, Object> {

        @Override
        public Long bind(DuckDBTableFunctionBindInfo info) {
            draw.columns().forEach((name, type) -> info.addResultColumn(name, columnType(type)));
            info.setCardinality(size, true);
            return size;
        }

        @Override
        public AtomicLong init(DuckDBTableFunctionInitInfo info) {
            info.setMaxThreads(1);
            return new AtomicLong();
        }

        @Override
        public Object localInit(DuckDBTableFunctionInitInfo info) {
            return FUNCTION;
        }

        @Override
        public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter out) {
            AtomicLong next = info.getInitData();
            var from = next.get();
            var count = stopped ? 0 : (int) Math.min(out.capacity(), size - from);
            next.addAndGet(count);
            done = (double) from / size;
            var persons = new ArrayList<List<@Nullable Object>>(count);
            for (int row = 0; row < count; row++) {
                persons.add(draw.person(from + row));
            }
            for (int column = 0; column < out.columnCount(); column++) {
                var vector = out.vector(column);
                for (int row = 0; row < count; row++) {
                    set(vector, row, persons.get(row).get(column));
                }
            }
            return count;
        }
    }

    private static DuckDBColumnType columnType(Class<?> type) {
        if (type == Boolean.class) {
            return DuckDBColumnType.BOOLEAN;
        }
        if (type == Integer.class) {
            return DuckDBColumnType.INTEGER;
        }
        return type == Double.class ? DuckDBColumnType.DOUBLE : DuckDBColumnType.VARCHAR;
    }

    private static void set(DuckDBWritableVector vector, int row, @Nullable Object value) {
        switch (value) {
            case null -> vector.setNull(row);
            case Boolean truth -> vector.setBoolean(row, truth);
            case Integer number -> vector.setInt(row, number);
            case Double number -> vector.setDouble(row, number);
            default -> vector.setString(row, value.toString());
        }
    }
}

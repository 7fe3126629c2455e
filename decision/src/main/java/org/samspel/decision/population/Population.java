package org.samspel.decision.population;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Facts;
import org.samspel.decision.Type;
import org.samspel.decision.sql.Dialect;
import org.samspel.decision.sql.TableSql;
import org.samspel.decision.sql.Translation;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One row for each person, one column for each fact, and an engine to ask them all. Not for several
 * threads, except {@link #cancel}.
 */
public final class Population implements AutoCloseable {

    private static final int NUMBERED_VALUES_MAX = 10_000;
    private static final String LOADED = "population";

    /** The column with the group of persons in memory. */
    public static final String GROUP = People.GROUP;

    private final Engine engine;
    private Source source;

    Population(Engine engine, Source source) {
        this.engine = engine;
        this.source = source;
    }

    /** Opens a Parquet file, or a CSV file with a head; nothing is read yet but its columns. */
    public static Opening open(Path file, Limits limits) {
        return PopulationFile.open(file, limits);
    }

    /**
     * Persons in memory, each with a group; {@link #GROUP} is the column to ask by.
     *
     * @param facts the facts that the tables to be run ask for, and their types
     */
    public static Population of(
            Map<String, Type> facts,
            List<Facts> persons,
            Function<Facts, String> group,
            Limits limits) {
        var engine = new Engine(limits);
        try {
            var sql = new People(facts, persons, group).load(engine, LOADED);
            return new Population(engine, new Source.Typed(Columns.of(engine, "memory", sql), sql));
        } catch (SQLException e) {
            engine.close();
            throw new IllegalStateException("The persons could not be loaded", e);
        }
    }

    /** How many persons there are. */
    public long persons() {
        try {
            return engine.query("SELECT count(*) FROM " + source.sql(), row -> row.getLong(1))
                    .getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The persons could not be counted", e);
        }
    }

    /** Reads a Parquet file into memory, for those who will ask many times. */
    public void load() {
        try {
            var select = source.columns().numbered(engine, source.sql(), NUMBERED_VALUES_MAX);
            engine.execute("CREATE TABLE " + LOADED + " AS " + select);
            source = new Source.Typed(Columns.of(engine, source.columns().file(), LOADED), LOADED);
        } catch (SQLException e) {
            throw new IllegalStateException("The population could not be loaded", e);
        }
    }

    /** How many persons of each group get which answer. */
    public PopulationRun<Count> run(DecisionTable table, Question question) {
        return run(List.of(table), question, sql -> counts(sql.getFirst(), question));
    }

    /** How many persons of each group get which answers from two tables. */
    public PopulationRun<Move> compare(
            DecisionTable before, DecisionTable after, Question question) {
        return run(
                List.of(before, after), question, sql -> moves(sql.get(0), sql.get(1), question));
    }

    /** Stops a run that another thread has begun. */
    public void cancel() {
        engine.cancel();
    }

    @Override
    public void close() {
        engine.close();
    }

    private interface Work<T> {
        List<T> on(List<TableSql> tables) throws SQLException;
    }

    private <T> PopulationRun<T> run(List<DecisionTable> tables, Question question, Work<T> work) {
        var faults = new ArrayList<PopulationFault>();
        var translated = new ArrayList<TableSql>();
        for (var table : tables) {
            switch (TableSql.of(table, Dialect.DUCKDB)) {
                case Translation.Translated(var sql) -> translated.add(sql);
                case Translation.Refused(var refused) ->
                        refused.forEach(
                                fault ->
                                        faults.add(
                                                new PopulationFault(
                                                        fault.file(),
                                                        fault.table(),
                                                        fault.rule(),
                                                        fault.columnLabel(),
                                                        fault.found(),
                                                        fault.expected())));
            }
        }
        // A call to stop that came before is not meant for this run.
        engine.wasCancelled();
        try {
            faults.addAll(source.faults(engine, tables, question));
            if (!faults.isEmpty()) {
                return new PopulationRun.Refused<>(faults);
            }
            return new PopulationRun.Done<>(work.on(translated));
        } catch (SQLException e) {
            return engine.wasCancelled()
                    ? new PopulationRun.Cancelled<>()
                    : new PopulationRun.Refused<>(List.of(source.fault(e)));
        }
    }

    private List<Count> counts(TableSql sql, Question question) throws SQLException {
        var query =
                sql.counts(
                        source.asked(List.of(sql.table()), question),
                        question.by(),
                        question.only());
        var keys = sql.keyCount();
        return engine.query(
                query,
                row ->
                        new Count(
                                Optional.ofNullable(row.getString(1)),
                                sql.answer(keys(row, 2, keys)),
                                row.getLong(keys + 2),
                                row.getLong(keys + 3)),
                question.progress());
    }

    private List<Move> moves(TableSql before, TableSql after, Question question)
            throws SQLException {
        var tables = List.of(before.table(), after.table());
        var query =
                before.moves(after, source.asked(tables, question), question.by(), question.only());
        var keys = before.keyCount();
        var all = keys + after.keyCount();
        return engine.query(
                query,
                row ->
                        new Move(
                                Optional.ofNullable(row.getString(1)),
                                before.answer(keys(row, 2, keys)),
                                after.answer(keys(row, keys + 2, after.keyCount())),
                                row.getLong(all + 2)),
                question.progress());
    }

    private static long[] keys(ResultSet row, int first, int count) throws SQLException {
        var keys = new long[count];
        for (int key = 0; key < count; key++) {
            keys[key] = row.getLong(first + key);
        }
        return keys;
    }
}

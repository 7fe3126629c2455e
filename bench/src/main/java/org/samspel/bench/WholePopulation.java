package org.samspel.bench;

import org.duckdb.DuckDBConnection;
import org.samspel.decision.cli.Decide;
import org.samspel.decision.population.Limits;
import org.samspel.decision.population.Opening;
import org.samspel.decision.population.Population;
import org.samspel.decision.population.PopulationRun;
import org.samspel.decision.population.Question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** A population by municipality: the library, another engine person by person, and a plain loop. */
final class WholePopulation implements AutoCloseable {

    static final int OF_KIE = 40_000;

    /** Fewer, since it takes milliseconds for each. */
    static final int OF_OPERATON = 800;

    private static final int RUNS_ONE_BY_ONE = 5;

    private final Path folder = Files.createTempDirectory("samspel-bench");

    WholePopulation() throws IOException {}

    /** Writes a population to Parquet, or says where it is already. */
    Path parquet(long persons) throws SQLException {
        var file = folder.resolve(persons + ".parquet");
        if (!Files.exists(file)) {
            try (var connection =
                            DriverManager.getConnection("jdbc:duckdb:")
                                    .unwrap(DuckDBConnection.class);
                    var statement = connection.createStatement()) {
                statement.execute(
                        "COPY ("
                                + BenchTable.population(persons)
                                + ") TO '"
                                + file
                                + "' (FORMAT parquet)");
            }
        }
        return file;
    }

    Time library(long persons, int rules, int threads, boolean inMemory, int runs)
            throws Exception {
        var table = BenchTable.table(rules);
        var opening = Population.open(parquet(persons), new Limits(threads, 768));
        if (!(opening instanceof Opening.Opened(var population))) {
            throw new IllegalStateException(opening.toString());
        }
        try (population) {
            if (inMemory) {
                population.load();
            }
            return Time.quickest(
                    runs,
                    () -> {
                        var run = population.run(table, Question.everyone().by("municipality"));
                        if (!(run instanceof PopulationRun.Done)) {
                            throw new IllegalStateException(run.toString());
                        }
                        return run;
                    });
        }
    }

    /** What {@code ./samspel decide run} takes of the machine over so many persons. */
    WholeProcess.Taken command(long persons, int rules) throws Exception {
        var table = folder.resolve(rules + ".dmn");
        Files.writeString(table, BenchTable.dmn(rules));
        return WholeProcess.run(
                Decide.class,
                "run",
                table.toString(),
                "--population",
                parquet(persons).toString(),
                "--by",
                "municipality");
    }

    static Time plain(int persons, int rules, boolean masks, int runs) throws Exception {
        var loop = new PlainLoop(BenchTable.table(rules));
        var random = new Random(1);
        List<byte[]> columns = new ArrayList<>();
        for (var input : BenchTable.inputs()) {
            var values =
                    switch (input.charAt(0)) {
                        case 'b' -> 2;
                        case 'n' -> 100;
                        default -> 3;
                    };
            var column = new byte[persons];
            for (int person = 0; person < persons; person++) {
                column[person] = (byte) (random.nextInt(10) == 0 ? -1 : random.nextInt(values));
            }
            columns.add(column);
        }
        var municipality = new byte[persons];
        for (int person = 0; person < persons; person++) {
            municipality[person] = (byte) random.nextInt(33);
        }
        return Time.quickest(
                runs,
                () ->
                        masks
                                ? loop.byMasks(columns, municipality)
                                : loop.byRules(columns, municipality));
    }

    /** Nanoseconds of the processor for one person, from so many. */
    static double each(int persons, Supplier<?> decision) throws Exception {
        return Time.quickest(
                                RUNS_ONE_BY_ONE,
                                () -> {
                                    Object last = "";
                                    for (int person = 0; person < persons; person++) {
                                        last = decision.get();
                                    }
                                    return last;
                                })
                        .processor()
                * 1e6
                / persons;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}

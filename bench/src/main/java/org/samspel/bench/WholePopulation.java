package org.samspel.bench;

import com.sun.management.OperatingSystemMXBean;

import org.duckdb.DuckDBConnection;
import org.samspel.decision.population.Limits;
import org.samspel.decision.population.Opening;
import org.samspel.decision.population.Population;
import org.samspel.decision.population.PopulationRun;
import org.samspel.decision.population.Question;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** A population by municipality: the library, another engine person by person, and a plain loop. */
final class WholePopulation implements AutoCloseable {

    private static final int PERSONS_ONE_BY_ONE = 40_000;

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

    /** Milliseconds of the quickest run. */
    double library(long persons, int rules, int threads, boolean inMemory, int runs)
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
            return quickest(
                    runs,
                    threads == 1 ? WholePopulation::processor : System::nanoTime,
                    () -> {
                        var run = population.run(table, Question.everyone().by("municipality"));
                        if (!(run instanceof PopulationRun.Done)) {
                            throw new IllegalStateException(run.toString());
                        }
                        return run;
                    });
        }
    }

    static double plain(int persons, int rules, boolean masks, int runs) throws Exception {
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
        return quickest(
                runs,
                WholePopulation::processor,
                () ->
                        masks
                                ? loop.byMasks(columns, municipality)
                                : loop.byRules(columns, municipality));
    }

    /** Milliseconds of the processor for so many persons, from a share of them. */
    static double kie(long persons) throws Exception {
        return each(new OnePerson()::kie) * persons / 1e6;
    }

    /** Nanoseconds of the processor for one person, from many. */
    static double each(Supplier<?> decision) throws Exception {
        var runs = 5;
        return quickest(
                        runs,
                        WholePopulation::processor,
                        () -> {
                            Object last = "";
                            for (int person = 0; person < PERSONS_ONE_BY_ONE; person++) {
                                last = decision.get();
                            }
                            return last;
                        })
                * 1e6
                / PERSONS_ONE_BY_ONE;
    }

    /**
     * Nanoseconds of the processors that this process has used: on a busy machine the clock on the
     * wall also runs while others work.
     */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double quickest(int runs, LongSupplier clock, Callable<?> work)
            throws Exception {
        var times = new double[runs];
        for (int run = 0; run < runs; run++) {
            var start = clock.getAsLong();
            if (work.call() == null) {
                throw new IllegalStateException("No answer");
            }
            times[run] = (clock.getAsLong() - start) / 1e6;
        }
        return Arrays.stream(times).min().orElseThrow();
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

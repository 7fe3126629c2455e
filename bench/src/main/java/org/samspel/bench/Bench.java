package org.samspel.bench;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Measures everything in one run and writes the report. */
public final class Bench {

    private static final long REGION = 1_400_000;
    private static final int RULES = 20;

    private final List<String> report = new ArrayList<>();

    private final Path file;

    private Bench(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(arguments[0]));
        bench.head();
        bench.onePerson();
        bench.population();
    }

    private void head() {
        report.addAll(
                List.of(
                        "# How fast decision tables are",
                        "",
                        "Written by `./samspel bench`: a FIRST table with 10 inputs (3 true or"
                                + " false, 4 numbers, 3 words), every tenth",
                        "value unknown. Times depend on the machine and on what else it does; the"
                                + " ratios are of one run on one machine.",
                        "",
                        "Measured with Java %s, %d processors."
                                .formatted(
                                        Runtime.version().feature(),
                                        Runtime.getRuntime().availableProcessors()),
                        ""));
    }

    private void onePerson() throws Exception {
        var options =
                new OptionsBuilder()
                        .include(OnePerson.class.getName())
                        .jvmArgsAppend("-Xmx1g")
                        .build();
        Collection<RunResult> results = new Runner(options).run();
        var bench = new OnePerson();
        var kie = WholePopulation.each(bench::kie);
        report.addAll(
                List.of(
                        "## One person, 20 rules",
                        "",
                        "| what | ns by JMH | ns of the processor | KIE DMN 10.2, interpreted,"
                                + " takes as many times as long |",
                        "|---|---|---|---|"));
        for (var name : List.of("explained", "outcome", "kie")) {
            var time =
                    switch (name) {
                        case "explained" -> WholePopulation.each(bench::explained);
                        case "outcome" -> WholePopulation.each(bench::outcome);
                        default -> kie;
                    };
            var jmh = nanoseconds(results, name);
            row(words(name), format("%.0f", jmh), format("%.0f", time), format("%.0f", kie / time));
        }
        report.add("");
    }

    private static String words(String name) {
        return switch (name) {
            case "explained" ->
                    "`Decider.decide`: answer, reasons, what could change when asked for";
            case "outcome" -> "`Decider.outcome`: the answer alone";
            default -> "KIE DMN";
        };
    }

    private static double nanoseconds(Collection<RunResult> results, String name) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + name))
                .findFirst()
                .orElseThrow()
                .getPrimaryResult()
                .getScore();
    }

    private void population() throws Exception {
        try (var population = new WholePopulation()) {
            var memory = population.library(REGION, RULES, 1, true, 9);
            var parquet = population.library(REGION, RULES, 1, false, 5);
            var byRules = WholePopulation.plain((int) REGION, RULES, false, 5);
            var byMasks = WholePopulation.plain((int) REGION, RULES, true, 9);
            var again = population.library(REGION, RULES, 1, true, 5);
            memory = Math.min(memory, again);
            var kie = WholePopulation.kie(REGION);
            report.addAll(
                    List.of(
                            "## 1.4 million persons, 20 rules, by municipality: time of one"
                                    + " processor",
                            "",
                            "| what | ms | KIE takes as many times as long | of the plain loop by"
                                    + " rules | of the plain loop by masks |",
                            "|---|---|---|---|---|"));
            compared("DuckDB, in memory", memory, kie, byRules, byMasks);
            compared("DuckDB, from Parquet", parquet, kie, byRules, byMasks);
            compared("plain Java loop over arrays, rule by rule", byRules, kie, byRules, byMasks);
            compared("plain Java loop over arrays, masks", byMasks, kie, byRules, byMasks);
            compared("KIE DMN 10.2, interpreted (from 40,000 persons)", kie, kie, byRules, byMasks);
            growth(population);
        }
    }

    private void compared(String what, double time, double kie, double byRules, double byMasks)
            throws IOException {
        row(
                what,
                format("%.0f", time),
                format("%.0f", kie / time),
                format("%.1f", time / byRules),
                format("%.1f", time / byMasks));
    }

    private void growth(WholePopulation population) throws Exception {
        report.addAll(
                List.of(
                        "",
                        "## Growth: from Parquet, two threads, at most 768 MiB for the engine",
                        "",
                        "| persons | rules | ms | ns for each person |",
                        "|---|---|---|---|"));
        for (long persons : new long[] {100_000, 1_000_000, 10_000_000}) {
            grown(population, persons, RULES);
        }
        for (int rules : new int[] {5, 100, 400}) {
            grown(population, 1_000_000, rules);
        }
        grown(population, 50_000_000, RULES);
    }

    private void grown(WholePopulation population, long persons, int rules) throws Exception {
        var time = population.library(persons, rules, 2, false, 2);
        row(
                format("%,d", persons),
                "" + rules,
                format("%.0f", time),
                format("%.0f", time * 1e6 / persons));
    }

    /** A run that is stopped leaves what it has measured. */
    private void row(String... cells) throws IOException {
        report.add("| " + String.join(" | ", cells) + " |");
        Files.write(file, report);
    }

    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}

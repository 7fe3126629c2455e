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

/** Measures everything in one run and writes the report: its file, then perhaps {@code --quick}. */
public final class Bench {

    private static final long REGION = 1_400_000;
    private static final int RULES = 20;

    private final List<String> report = new ArrayList<>();

    private final Path file;
    private final boolean quick;

    private Bench(Path file, boolean quick) {
        this.file = file;
        this.quick = quick;
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new Bench(Path.of(arguments[0]), List.of(arguments).contains("--quick"));
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
                        "Measured with Java %s, %d processors. Each figure is the quickest of several"
                                        .formatted(
                                                Runtime.version().feature(),
                                                Runtime.getRuntime().availableProcessors())
                                + " runs. The engines gave the same answers to 256 persons first.",
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
        bench.agree();
        var kie = WholePopulation.each(WholePopulation.OF_KIE, bench::kie);
        report.addAll(
                List.of(
                        "## One person, 20 rules",
                        "",
                        "| what | ns by JMH | ns of the processor | KIE DMN 10.2, interpreted,"
                                + " takes as many times as long |",
                        "|---|---|---|---|"));
        for (var name : List.of("explained", "outcome", "kie", "operaton")) {
            var time =
                    switch (name) {
                        case "explained" ->
                                WholePopulation.each(WholePopulation.OF_KIE, bench::explained);
                        case "outcome" ->
                                WholePopulation.each(WholePopulation.OF_KIE, bench::outcome);
                        case "kie" -> kie;
                        default ->
                                WholePopulation.each(WholePopulation.OF_OPERATON, bench::operaton);
                    };
            var jmh = nanoseconds(results, name);
            row(words(name), format("%,.0f", jmh), format("%,.0f", time), ratio(kie / time));
        }
        report.add("");
    }

    private static String words(String name) {
        return switch (name) {
            case "explained" ->
                    "`Decider.decide`: answer, reasons, what could change when asked for";
            case "outcome" -> "`Decider.outcome`: the answer alone";
            case "kie" -> "KIE DMN 10.2, interpreted";
            default -> "Operaton DMN 1.0, which parses each entry again";
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
        var bench = new OnePerson();
        try (var population = new WholePopulation()) {
            var memory = population.library(REGION, RULES, 1, true, 9).processor();
            var parquet = population.library(REGION, RULES, 1, false, 7).processor();
            var byRules = WholePopulation.plain((int) REGION, RULES, false, 5).processor();
            var byMasks = WholePopulation.plain((int) REGION, RULES, true, 9).processor();
            var again = population.library(REGION, RULES, 1, true, 5).processor();
            memory = Math.min(memory, again);
            var kie = WholePopulation.each(WholePopulation.OF_KIE, bench::kie) * REGION / 1e6;
            var operaton =
                    WholePopulation.each(WholePopulation.OF_OPERATON, bench::operaton)
                            * REGION
                            / 1e6;
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
            compared(
                    "KIE DMN 10.2, interpreted, as many times as it takes for 40,000",
                    kie,
                    kie,
                    byRules,
                    byMasks);
            compared(
                    "Operaton DMN 1.0, as many times as it takes for 800",
                    operaton,
                    kie,
                    byRules,
                    byMasks);
            growth(population);
            wholeProcess(population);
        }
    }

    private void compared(String what, double time, double kie, double byRules, double byMasks)
            throws IOException {
        row(
                what,
                format("%,.0f", time),
                ratio(kie / time),
                ratio(time / byRules),
                ratio(time / byMasks));
    }

    private void growth(WholePopulation population) throws Exception {
        report.addAll(
                List.of(
                        "",
                        "## Growth: from Parquet, two threads, at most 768 MiB for the engine",
                        "",
                        "| persons | rules | ms | ms of the processors | ns of a processor for each"
                                + " person |",
                        "|---|---|---|---|---|"));
        for (long persons : new long[] {100_000, 1_000_000, 10_000_000}) {
            grown(population, persons, RULES);
        }
        for (int rules : new int[] {5, 100, 400}) {
            grown(population, 1_000_000, rules);
        }
        if (!quick) {
            grown(population, 50_000_000, RULES);
        }
    }

    private void wholeProcess(WholePopulation population) throws Exception {
        report.addAll(
                List.of(
                        "",
                        "## `./samspel decide run`, by municipality: the whole process with Java's"
                                + " start, all processors",
                        "",
                        "| persons | rules | ms | MiB at most |",
                        "|---|---|---|---|"));
        for (long persons : new long[] {REGION, 10_000_000}) {
            var taken = population.command(persons, RULES);
            row(
                    format("%,d", persons),
                    "" + RULES,
                    format("%,d", taken.milliseconds()),
                    "" + taken.mebibytes());
        }
    }

    private static String ratio(double ratio) {
        return format(ratio < 0.1 ? "%.3f" : ratio < 10 ? "%.1f" : "%,.0f", ratio);
    }

    private void grown(WholePopulation population, long persons, int rules) throws Exception {
        var time = population.library(persons, rules, 2, false, 3);
        row(
                format("%,d", persons),
                "" + rules,
                format("%,.0f", time.wall()),
                format("%,.0f", time.processor()),
                format("%,.0f", time.processor() * 1e6 / persons));
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

package org.samspel.measure;

import static java.util.Comparator.comparing;

import org.samspel.visit.Cost;
import org.samspel.visit.Route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code docs/performance.md}: each page against the limits that every page has. */
record PerformanceReport(
        Map<Route, List<Cost>> costs,
        Figures search,
        List<WhatIfClicks> whatIfs,
        String postgresql,
        int areas) {
    private static final Duration PAGE_MAX = Duration.ofMillis(50);
    private static final Duration SEARCH_MAX = Duration.ofMillis(30);
    private static final int STATEMENTS_MAX = 12;

    void write(Path file) throws IOException {
        Files.writeString(file, text());
    }

    private String text() {
        return """
        # How fast the pages are

        Written by `./samspel measure`, which tells the demo in a database of its own, copies its persons with
        everything that is theirs until each of %d areas has %,d, each with %d lines in the access log, and then asks for
        every page as every role that may see it, many times, one request after the other.

        Figures are shares of a limit: 1.00 is the limit itself, 0.25 a quarter of it. They compare pages with each
        other and one version with the next; they are no test, since a time depends on the machine. How fast decision
        tables are is told in [performance-decision.md](performance-decision.md).

        - **Median, p95**: server time from the first filter to the last byte, of the limit of %d ms.
        - **Statements**: the most SQL statements that one request sent, of at most %d. Each one counts, also that which
          tells the database who asks; the session's own are told apart. `PageBudgetTest` holds every page to it.

        Measured with Java %s, PostgreSQL %s, %d cores; server, database and caller on the same machine.

        | page | requests | median | p95 | statements | around it |
        |---|---|---|---|---|---|
        %s

        ## The search

        A search by the beginning of a name, from the form to the list, in an area with %,d persons: median **%s**,
        p95 **%s** of the limit of %d ms (%d searches).

        %s\
        """
                .formatted(
                        areas,
                        MeasureRun.PERSONS,
                        MeasureRun.LINES_OF_A_PERSON,
                        PAGE_MAX.toMillis(),
                        STATEMENTS_MAX,
                        Runtime.version().feature(),
                        postgresql.replaceFirst(" .*", ""),
                        Runtime.getRuntime().availableProcessors(),
                        pages(),
                        MeasureRun.PERSONS_SEARCHED,
                        Figures.ratio(search.median(), SEARCH_MAX),
                        Figures.ratio(search.p95(), SEARCH_MAX),
                        SEARCH_MAX.toMillis(),
                        search.times().size(),
                        WhatIfClicks.section(whatIfs));
    }

    private String pages() {
        return costs.entrySet().stream()
                .sorted(comparing(entry -> entry.getKey().path()))
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Route route, List<Cost> costs) {
        var figures = Figures.of(costs.stream().map(Cost::time).toList());
        return "| `%s` | %d | %s | %s | %d | %d |"
                .formatted(
                        route.path(),
                        costs.size(),
                        Figures.ratio(figures.median(), PAGE_MAX),
                        Figures.ratio(figures.p95(), PAGE_MAX),
                        costs.stream().mapToInt(Cost::ofPage).max().orElseThrow(),
                        costs.stream().mapToInt(Cost::ofSession).max().orElseThrow());
    }
}

package org.samspel.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.demo.DemoProgress;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.shell.Bundles;
import org.samspel.storage.Database;
import org.samspel.storage.embedded.TestServer;
import org.samspel.visit.Answer;
import org.samspel.visit.Caller;
import org.samspel.visit.Cost;
import org.samspel.visit.Crawl;
import org.samspel.visit.DemoUsers;
import org.samspel.visit.Route;
import org.samspel.visit.Routes;
import org.samspel.visit.ToldDemo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code ./samspel measure}: 10,000 persons in each area, every page as every role many times, and
 * a search among 100,000; writes {@code docs/performance.md}. Its name is none that the test run
 * looks for, since a time is no test.
 */
@ToldDemo
@TestPropertySource(properties = "samspel.limits.look-up.count=1000000")
@Tag("measure")
class MeasureRun {
    static final int PERSONS = 10_000;
    static final int LINES_OF_A_PERSON = 20;
    static final int PERSONS_SEARCHED = 100_000;
    private static final int ROUNDS = 3;
    private static final int SEARCH_ROUNDS = 40;
    private static final int ADDRESSES_MIN = 3;
    private static final int ADDRESSES_MAX = 20;
    private static final Path REPORT = Path.of("..", "docs", "performance.md");

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private DemoProgress progress;
    @Autowired private Bundles bundles;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    private final Map<Route, List<Cost>> costs = new HashMap<>();
    private final List<String> searches = List.of("an", "ma", "anna", "bo", "ka", "berg", "test");

    @Test
    void writesTheFigures() throws Exception {
        DemoUsers.awaitTold(progress, bundles);
        var areas = accounts.all().stream().map(one -> one.area().code()).distinct().toList();
        try (var population = population()) {
            for (var area : areas) {
                population.grow(area, PERSONS);
                population.lookAt(area, LINES_OF_A_PERSON);
            }
            population.settle();
            for (var area : areas) {
                for (var account : DemoUsers.of(accounts, area)) {
                    visit(account);
                }
            }
            assertThat(costs).isNotEmpty();
            population.growForSearch(areas.getFirst(), PERSONS_SEARCHED);
            population.settle();
        }
        new PerformanceReport(
                        costs,
                        search(areas.getFirst()),
                        WhatIfMeasureRun.clicks(port),
                        version(),
                        areas.size())
                .write(REPORT);
    }

    private Population population() throws SQLException {
        var name = database.url().substring(database.url().lastIndexOf('/') + 1);
        return new Population(TestServer.superuser(name));
    }

    /** Once to find the pages and warm up, then in rounds, so that no page profits from itself. */
    private void visit(Account account) {
        var caller = Caller.signedIn(port, account.username());
        var met =
                new Crawl(Routes.agreed(), caller, account.role(), ADDRESSES_MIN, ADDRESSES_MAX)
                        .from("/")
                        .met();
        for (var round = 0; round < ROUNDS; round++) {
            met.forEach(
                    (route, answers) ->
                            answers.stream()
                                    .filter(Answer::isPage)
                                    .limit(ADDRESSES_MIN)
                                    .forEach(page -> note(route, caller.get(page.address()))));
        }
    }

    private void note(Route route, Answer answer) {
        costs.computeIfAbsent(route, one -> new ArrayList<>()).add(answer.cost());
    }

    /** The search as its page has it, form to list, of somebody who may see many persons. */
    private Figures search(String area) {
        var times = new ArrayList<Duration>();
        var caller = Caller.signedIn(port, "gp." + area);
        var page = caller.get("/people");
        for (var round = 0; round < SEARCH_ROUNDS; round++) {
            for (var words : searches) {
                var answer = caller.post("/people/search", page, Map.of("query", words));
                assertThat(answer.status()).isLessThan(400);
                if (round > 0) {
                    times.add(answer.cost().time());
                }
            }
        }
        return Figures.of(times);
    }

    private String version() {
        return jdbc.sql("show server_version").query(String.class).single();
    }
}

package org.samspel.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.demo.DemoProgress;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.shell.Bundles;
import org.samspel.storage.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads every page that can be reached, as every user of an area, and compares what it shows with
 * what the log says of that request: one line for each person on it, and none for anybody else. The
 * report lies in {@code target/looks.txt}.
 */
@ToldDemo
class EveryLookIsLoggedTest {
    private static final int ADDRESSES_MIN = 2;
    private static final int ADDRESSES_MAX = 40;

    private static final Pattern PERSON =
            Pattern.compile("(?:href|action)=\"/people/([0-9a-f]{8}-[0-9a-f-]{27})[\"/?#]");

    /** Routes that are about one person or more, whatever their content happens to be. */
    private static final Pattern OF_PERSONS =
            Pattern.compile(
                    "/people/[{]id[}].*|/courses/.*|/assessments/.*|/referrals/.*|/statements/.*"
                            + "|/worklist/[{]task[}]|/my");

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private DemoProgress progress;
    @Autowired private Bundles bundles;
    @Autowired private Database database;

    private final Routes routes = Routes.agreed();
    private final Map<String, Set<Long>> linesOnRoute = new TreeMap<>();
    private final Set<Route> met = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void await() throws InterruptedException {
        DemoUsers.awaitTold(progress, bundles);
    }

    @Test
    void everyPageLeavesOneLineForEachPersonOnIt() throws IOException {
        var owner = database.owner();
        var log =
                JdbcClient.create(
                        new DriverManagerDataSource(
                                database.url(), owner.username(), owner.password()));
        for (var account : DemoUsers.of(accounts, "nj")) {
            var caller = Caller.signedIn(port, account.username());
            new Crawl(routes, caller, account.role(), ADDRESSES_MIN, ADDRESSES_MAX)
                    .from("/")
                    .met()
                    .forEach(
                            (route, answers) -> {
                                met.add(route);
                                answers.stream()
                                        .map(Answer::address)
                                        .forEach(to -> look(log, account, caller, route, to));
                            });
        }
        Files.write(
                Path.of("target", "looks.txt"),
                linesOnRoute.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .toList());

        assertThat(wrong).isEmpty();
        assertThat(met)
                .as("every page about persons was read")
                .containsAll(
                        routes.shown().stream()
                                .filter(one -> OF_PERSONS.matcher(one.path()).matches())
                                .toList());
    }

    private void look(JdbcClient log, Account account, Caller caller, Route route, String address) {
        var last = log.sql("select max(id) from looks.line").query(Long.class).single();
        var answer = caller.get(address);
        if (answer.status() != 200) {
            return;
        }
        var counts = lines(log, account, last);
        var about = account.username() + " " + route.path() + " ";
        linesOnRoute
                .computeIfAbsent(route.path(), one -> new TreeSet<>())
                .add((long) counts.size());
        counts.forEach(
                (person, lines) -> {
                    if (lines != 1) {
                        wrong.add(about + "has " + lines + " lines of one person");
                    }
                });
        var shown = shown(answer);
        if (!counts.keySet().containsAll(shown)) {
            wrong.add(about + "shows " + missing(shown, counts.keySet()) + " without a line");
        }
        if (OF_PERSONS.matcher(route.path()).matches() && counts.isEmpty()) {
            wrong.add(about + "is about a person, without a line");
        }
        var isAList = route.path().equals("/") || route.path().equals("/people");
        if (isAList && counts.size() != shown.size()) {
            wrong.add(about + "logs " + counts.size() + " persons and shows " + shown.size());
        }
        if (shown.isEmpty() && !counts.isEmpty() && isWithoutPersons(route)) {
            wrong.add(about + "logs persons and shows none");
        }
    }

    private static boolean isWithoutPersons(Route route) {
        return List.of("/agreements", "/follow-up", "/services", "/reviews", "/content").stream()
                .anyMatch(route.path()::startsWith);
    }

    private static long missing(Collection<UUID> shown, Set<UUID> logged) {
        return shown.stream().filter(one -> !logged.contains(one)).count();
    }

    private static Set<UUID> shown(Answer answer) {
        return PERSON.matcher(answer.body())
                .results()
                .map((MatchResult found) -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet());
    }

    /** How many lines the user has left about each person since then. */
    private static Map<UUID, Long> lines(JdbcClient log, Account account, long last) {
        return new HashMap<>(
                log
                        .sql(
                                "select person_id from looks.line where id > ? and actor = ?"
                                        + " and action <> 'ENTER' and person_id is not null")
                        .params(last, "user:" + account.id())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(Function.identity(), Collectors.counting())));
    }
}

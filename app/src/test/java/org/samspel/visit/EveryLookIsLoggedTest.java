package org.samspel.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.demo.DemoProgress;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.shell.Bundles;
import org.samspel.storage.Database;
import org.samspel.storage.embedded.TestServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
    /** How many addresses of a route each user reads once more, to be compared. */
    private static final int LOOKS_MAX = 2;

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
    private final Map<UUID, UUID> kept = new HashMap<>();
    private final Set<Route> met = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();

    /** As the superuser, whom the wall does not hold. */
    @BeforeEach
    void awaitPersonsAndTheirRecords() throws InterruptedException, SQLException {
        DemoUsers.awaitTold(progress, bundles);
        var name = database.url().substring(database.url().lastIndexOf('/') + 1);
        try (var superuser = TestServer.superuser(name);
                var statement = superuser.createStatement();
                var rows = statement.executeQuery("select id, kept from person.person")) {
            while (rows.next()) {
                kept.put(rows.getObject("id", UUID.class), rows.getObject("kept", UUID.class));
            }
        }
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
            Crawls.of(port, account).stream()
                    .collect(Collectors.groupingBy(Crawls.Met::route))
                    .forEach(
                            (route, met) ->
                                    met.stream()
                                            .map(Crawls.Met::address)
                                            .limit(LOOKS_MAX)
                                            .forEach(
                                                    to -> {
                                                        look(log, account, caller, route, to);
                                                        lookAtLetter(log, account, caller, to);
                                                    }));
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
        met.add(route);
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
        var isOfPersons = OF_PERSONS.matcher(route.path()).matches();
        if (isOfPersons && route.path().endsWith(".pdf") && !isPrinted(log, account, last)) {
            wrong.add(about + "makes a paper without a line that says so");
        }
        var shown = shown(answer);
        var unlogged = persons(shown);
        unlogged.removeAll(persons(counts.keySet()));
        if (!unlogged.isEmpty()) {
            wrong.add(about + "shows " + unlogged.size() + " without a line");
        }
        if (isOfPersons && counts.isEmpty()) {
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

    private static boolean isPrinted(JdbcClient log, Account account, long last) {
        return log.sql(
                        """
                        select exists (select from looks.line
                         where id > ? and actor = ? and action = 'PRINT' and person_id is not null)
                        """)
                .params(last, "user:" + account.id())
                .query(Boolean.class)
                .single();
    }

    /** Few pages link to a letter, but whoever sent a referral may print it. */
    private void lookAtLetter(JdbcClient log, Account account, Caller caller, String address) {
        if (account.role().treatsPersons() && address.matches("/referrals/[0-9a-f-]{36}")) {
            var letter = address + "/letter.pdf";
            look(log, account, caller, routes.of("GET", letter).orElseThrow(), letter);
        }
    }

    private static boolean isWithoutPersons(Route route) {
        return List.of("/agreements", "/follow-up", "/services", "/reviews", "/content").stream()
                .anyMatch(route.path()::startsWith);
    }

    /** Whose records these are: some have several, and a line about one is about the person. */
    private Set<UUID> persons(Collection<UUID> records) {
        return records.stream()
                .map(record -> kept.getOrDefault(record, record))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<UUID> shown(Answer answer) {
        return PERSON.matcher(answer.body())
                .results()
                .map((MatchResult found) -> UUID.fromString(found.group(1)))
                .collect(Collectors.toSet());
    }

    /**
     * How many lines alike the user has left about each person since then: a page that shows data
     * of several categories, or reads for several purposes, has one line for each.
     */
    private static Map<UUID, Long> lines(JdbcClient log, Account account, long last) {
        var most = new HashMap<UUID, Long>();
        log.sql(
                        """
                        select person_id, count(*) as lines from looks.line
                         where id > ? and actor = ? and action <> 'ENTER' and person_id is not null
                         group by person_id, action, purpose, category
                        """)
                .params(last, "user:" + account.id())
                .query(
                        row -> {
                            most.merge(
                                    row.getObject("person_id", UUID.class),
                                    row.getLong("lines"),
                                    Math::max);
                        });
        return most;
    }
}

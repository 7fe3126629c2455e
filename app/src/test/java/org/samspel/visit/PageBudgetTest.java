package org.samspel.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.demo.DemoProgress;
import org.samspel.identity.Account;
import org.samspel.identity.Accounts;
import org.samspel.shell.Bundles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * No page asks the database more often than the budget allows, whoever looks. Every statement that
 * rooms, access and log send counts; those that keep the sign-in and begin a transaction are
 * reported apart. The report lies in {@code target/page-budget.txt}.
 */
@ToldDemo
class PageBudgetTest {
    private static final int STATEMENTS_MAX = 12;

    /** One of each country; a second of the same differs in nothing that is asked for. */
    private static final List<String> AREAS = List.of("nj", "jh");

    /** But for the draft of an agreement, which only she has open. */
    private static final String DRAFTING = "secretary.sk";

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private DemoProgress progress;
    @Autowired private Bundles bundles;

    private final Map<Route, List<Seen>> seen = new HashMap<>();

    private record Seen(String user, Cost cost) {
        int statements() {
            return cost.ofPage();
        }
    }

    @BeforeEach
    void await() throws InterruptedException {
        DemoUsers.awaitTold(progress, bundles);
    }

    @Test
    void everyPageStaysWithinItsStatementsForEveryRole() throws IOException {
        hold(AREAS, account -> Crawls.of(port, account));
    }

    @Test
    @Tag("long")
    void soDoManyMoreAddressesOfEachRoute() throws IOException {
        hold(areas(), account -> Crawls.many(port, account));
    }

    private void hold(List<String> areas, Function<Account, List<Crawls.Met>> crawl)
            throws IOException {
        for (var area : areas) {
            for (var account : DemoUsers.of(accounts, area)) {
                look(account, crawl);
            }
        }
        if (!areas.contains("sk")) {
            look(accounts.named(DRAFTING).orElseThrow(), crawl);
        }
        report();

        var over = new ArrayList<String>();
        seen.forEach(
                (route, all) -> {
                    var worst = worst(all);
                    if (worst.statements() > STATEMENTS_MAX) {
                        over.add(line(route, all) + told(worst.cost()));
                    }
                });
        assertThat(over).as("pages above %d statements", STATEMENTS_MAX).isEmpty();
    }

    private List<String> areas() {
        return accounts.all().stream().map(one -> one.area().code()).distinct().toList();
    }

    private void look(Account account, Function<Account, List<Crawls.Met>> crawl) {
        crawl.apply(account).stream()
                .filter(Crawls.Met::isPage)
                .forEach(
                        met ->
                                seen.computeIfAbsent(met.route(), one -> new ArrayList<>())
                                        .add(new Seen(account.username(), met.cost())));
    }

    private void report() throws IOException {
        var lines =
                seen.entrySet().stream()
                        .sorted(Comparator.comparing(entry -> entry.getKey().path()))
                        .map(entry -> line(entry.getKey(), entry.getValue()))
                        .toList();
        Files.write(Path.of("target", "page-budget.txt"), lines);
    }

    private static Seen worst(List<Seen> all) {
        return all.stream().max(Comparator.comparingInt(Seen::statements)).orElseThrow();
    }

    private static String line(Route route, List<Seen> all) {
        var worst = worst(all);
        var users = new HashSet<>(all.stream().map(Seen::user).toList());
        return "%-44s %2d statements and %d around it, at most (%s); %d visits as %d users"
                .formatted(
                        route.path(),
                        worst.statements(),
                        worst.cost().ofSession(),
                        worst.user(),
                        all.size(),
                        users.size());
    }

    private static String told(Cost cost) {
        return cost.pageStatements().stream()
                .map(sql -> sql.replaceAll("\\s+", " ").strip())
                .map(sql -> "\n    " + sql.substring(0, Math.min(150, sql.length())))
                .reduce("", String::concat);
    }
}

package org.samspel.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.samspel.demo.DemoProgress;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.people.Meetings;
import org.samspel.people.Met;
import org.samspel.people.NewPerson;
import org.samspel.person.CprNumber;
import org.samspel.person.Persons;
import org.samspel.plan.PlanFound;
import org.samspel.plan.PlanLine;
import org.samspel.plan.Plans;
import org.samspel.shell.Bundles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Twenty who write in one plan for a minute, over HTTP: nothing is lost, every conflict is shown.
 */
@ToldDemo
@Tag("long")
class TwentyAtOnePlanTest {
    private static final int WRITERS = 20;
    private static final int ROWS = 4;
    private static final Duration LENGTH = Duration.ofMinutes(1);
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private Meetings meetings;
    @Autowired private Persons persons;
    @Autowired private Plans plans;
    @Autowired private DemoProgress progress;
    @Autowired private Bundles bundles;

    private final AtomicInteger[] saved =
            IntStream.range(0, ROWS)
                    .mapToObj(_ -> new AtomicInteger())
                    .toArray(AtomicInteger[]::new);
    private final AtomicInteger conflicts = new AtomicInteger();

    @Test
    void losesNothingAndShowsEveryConflict() throws Exception {
        DemoUsers.awaitTold(progress, bundles);
        var gp = accounts.staff("gp.nj");
        var born = LocalDate.of(1961, 4, 5);
        var met =
                meetings.register(
                        gp,
                        new NewPerson(
                                CprNumber.synthetic(born, 977),
                                "Tyve",
                                "Skrivesen",
                                "0851",
                                gp.unit()));
        var person = ((Met.Known) met).person();
        var plan = "/people/" + person + "/plan";
        var first = Caller.signedIn(port, "gp.nj");
        var begun =
                first.post(
                        plan,
                        first.get(plan),
                        Map.of(
                                "view.SIP", "yes",
                                "foundBy", "STAFF",
                                "followUpOn",
                                        LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()));
        assertThat(begun.status()).isEqualTo(303);
        var rows =
                IntStream.range(0, ROWS)
                        .mapToObj(_ -> plan + "/lines/" + UUID.randomUUID())
                        .toList();
        for (var row : rows) {
            var made =
                    first.post(
                            row,
                            first.get(plan),
                            Map.of("version", "0", "kind", "goal", "words", "0"));
            assertThat(made.status()).isEqualTo(303);
        }

        write(rows);

        assertThat(conflicts.get()).as("they met on the same rows").isPositive();
        for (var n = 0; n < ROWS; n++) {
            var stored = line(gp, person, rows.get(n));
            assertThat(stored.version())
                    .as("every save that was taken counts")
                    .isEqualTo(1 + saved[n].get());
        }
    }

    private void write(List<String> rows) throws Exception {
        var end = Instant.now().plus(LENGTH);
        var working = new ArrayList<Future<?>>();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var number = writer;
                working.add(pool.submit(() -> write(number, rows, end)));
            }
        }
        for (var done : working) {
            done.get();
        }
    }

    private void write(int number, List<String> rows, Instant end) {
        var caller = Caller.signedIn(port, "gp.nj");
        var row = number % ROWS;
        var form = caller.get(rows.get(row));
        for (var round = 0; Instant.now().isBefore(end); round++) {
            var answer =
                    caller.post(
                            rows.get(row),
                            form,
                            Map.of(
                                    "version",
                                    version(form),
                                    "kind",
                                    "goal",
                                    "words",
                                    number + " in round " + round));
            switch (answer.status()) {
                case 303 -> {
                    saved[row].incrementAndGet();
                    form = caller.get(rows.get(row));
                }
                case 409 -> {
                    conflicts.incrementAndGet();
                    assertThat(answer.body()).contains(number + " in round " + round);
                    form = answer;
                }
                default -> throw new AssertionError("Answered with " + answer.status());
            }
        }
    }

    private static String version(Answer form) {
        var found = VERSION.matcher(form.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private PlanLine line(Actor.Staff gp, PersonId person, String address) {
        var sheet =
                ((PlanFound.Shown) plans.of(gp, persons.find(gp, person).orElseThrow())).sheet();
        return sheet.lines().stream()
                .filter(line -> address.endsWith(line.id().toString()))
                .findFirst()
                .orElseThrow();
    }
}

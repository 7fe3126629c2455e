package org.samspel.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.samspel.content.ContentFiles;
import org.samspel.followup.aggregates.AgreementFollowUp;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Two areas of the same content: one is told in one go, the other is killed on the way. */
@SpringBootTest
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class PopulationTest {
    private static final int PERSONS = 160;
    private static final Instant PRESENT = Instant.parse("2026-11-22T09:00:00Z");

    @Autowired private DemoHistory history;
    @Autowired private LoadingStore store;
    @Autowired private ContentFiles files;
    @Autowired private Accounts accounts;
    @Autowired private AgreementFollowUp followUp;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry properties) throws IOException {
        var folder = Path.of("target", "twin-areas").toAbsolutePath();
        TwinAreas.write(folder, List.of("xa", "xb"));
        properties.add("samspel.content", folder::toString);
    }

    /** Beside each other, as the areas of the demo are told. */
    @BeforeAll
    void tellTwice() {
        try (var areas = Executors.newVirtualThreadPerTaskExecutor()) {
            var whole = CompletableFuture.runAsync(this::tellInOneGo, areas);
            var resumed = CompletableFuture.runAsync(this::tellInTwo, areas);
            CompletableFuture.allOf(whole, resumed).join();
        }
    }

    private void tellInOneGo() {
        var inOneGo = stage("xa");
        tales("xa").forEach(tale -> history.tell(inOneGo, tale));
    }

    private void tellInTwo() {
        var killed = stage("xb");
        var tales = tales("xb");
        tales.subList(0, 50).forEach(tale -> history.tell(killed, tale));
        var system = new Actor.TheSystem(new AreaId("xb"), "demo");
        assertThatThrownBy(
                        () ->
                                door.enter(
                                        system,
                                        () -> {
                                            history.tell(killed, tales.get(50));
                                            throw new IllegalStateException("The power fails");
                                        }))
                .hasMessage("The power fails");
        var told = store.told(new AreaId("xb"));
        assertThat(told).hasSize(50);
        tales.stream()
                .filter(tale -> !told.contains(tale.key()))
                .forEach(tale -> history.tell(killed, tale));
    }

    private Stage stage(String area) {
        var begun = store.begin(new AreaId(area), PRESENT);
        return history.stage(content(area), begun);
    }

    private DemoContent content(String area) {
        return DemoContent.read(files.at(area + "/demo.yaml").orElseThrow());
    }

    private List<Tale> tales(String area) {
        return content(area).tales(PERSONS);
    }

    private List<String> rows(String area, String sql) {
        return door.enter(
                new Actor.TheSystem(new AreaId(area), "test"),
                () -> jdbc.sql(sql).query((row, n) -> String.valueOf(row.getString(1))).list());
    }

    private Map<String, Integer> counts(String area, String column, String from) {
        return rows(area, "select " + column + " from " + from).stream()
                .collect(Collectors.groupingBy(key -> key, Collectors.summingInt(key -> 1)));
    }

    @Test
    void aLoadThatWasKilledGivesTheSameFollowUpAsOneInOneGo() {
        var whole = followUp.of(accounts.staff("secretary.xa"), "low-back-pain", "").orElseThrow();
        var resumed =
                followUp.of(accounts.staff("secretary.xb"), "low-back-pain", "").orElseThrow();

        assertThat(resumed.referrals()).isEqualTo(whole.referrals());
        assertThat(resumed.choices()).isEqualTo(whole.choices());
    }

    @Test
    void theSameSeedTellsTheSamePersonsAtTheSameTimes() {
        for (var sql :
                List.of(
                        "select given_name || ' ' || family_name || birth_date || municipality_code"
                                + " from person.person order by 1",
                        "select kind || ' ' || at from journey.entry order by 1",
                        "select kind || opened_at || coalesce(closed_at::text, '')"
                                + " from worklist.task order by 1",
                        "select clause || status || sent_at from followup.referral order by 1")) {
            assertThat(rows("xb", sql)).hasSizeGreaterThan(PERSONS / 2).isEqualTo(rows("xa", sql));
        }
    }

    @Test
    void personsLiveWhereTheFileSays() {
        var shares = content("xa").population().orElseThrow().homes();
        var all = shares.weights().stream().mapToInt(Integer::intValue).sum();
        var counted = counts("xa", "municipality_code", "person.person");
        var made = PERSONS - content("xa").stories().size();
        counted.merge("0851", -content("xa").stories().size(), Integer::sum);

        for (var n = 0; n < shares.values().size(); n++) {
            var home = shares.values().get(n);
            var share = 100.0 * counted.getOrDefault(home.municipalityCode(), 0) / made;
            assertThat(share)
                    .as(home.municipalityCode())
                    .isCloseTo(100.0 * shares.weights().get(n) / all, within(4.5));
        }
    }

    @Test
    void theAgreementIsFollowedAsOftenAsTheFileSays() {
        var followed = counts("xa", "followed::text", "followup.routing");
        var asked = content("xa").population().orElseThrow().senders().followed();
        var all = followed.values().stream().mapToInt(Integer::intValue).sum();

        // After a decline something else is chosen always, and written stories have their own way.
        assertThat(100.0 * followed.getOrDefault("true", 0) / all).isCloseTo(asked, within(12.0));
        assertThat(counts("xa", "deviation_reason", "followup.routing where not followed").keySet())
                .hasSizeGreaterThan(3);
    }

    @Test
    void everyPathOfAReferralOccurs() {
        assertThat(counts("xa", "kind", "journey.entry").keySet())
                .contains(
                        "referral-sent",
                        "referral-received",
                        "referral-returned",
                        "referral-supplemented",
                        "referral-redirected",
                        "referral-withdrawn",
                        "referral-accepted",
                        "referral-declined",
                        "referral-answered",
                        "referral-started",
                        "referral-planned",
                        "referral-completed");
        assertThat(counts("xa", "hand_over", "referral.referral").keySet())
                .containsExactlyInAnyOrder("TAKE_OVER", "ASSESS_AND_RETURN", "ADVICE_ONLY", "OPEN");
        assertThat(rows("xa", "select id from referral.referral where outside is not null"))
                .isNotEmpty();
        assertThat(
                        counts(
                                        "xa",
                                        "case when replied_at <= reply_due then 'in time'"
                                                + " when replied_at > reply_due then 'late'"
                                                + " else 'open' end",
                                        "followup.referral")
                                .keySet())
                .containsExactlyInAnyOrder("in time", "late", "open");
        assertThat(counts("xa", "destination", "followup.referral").keySet())
                .contains(
                        "private-physiotherapy",
                        "municipal-early",
                        "municipal-persistent",
                        "municipal-prevention",
                        "spine-clinic",
                        "pain-centre",
                        "job-centre");
        var courses = counts("xa", "person_id::text", "pathway.course").values();
        assertThat(courses).anyMatch(number -> number > 1);
    }

    @Test
    void someHaveRelativesAndNamedContactsTheSameOnesEachTime() {
        for (var sql :
                List.of(
                        "select name || relation || from_on from person.relative order by 1",
                        "select name || kind || from_on from person.named_contact order by 1")) {
            assertThat(rows("xa", sql))
                    .hasSizeBetween(PERSONS / 10, PERSONS / 2)
                    .isEqualTo(rows("xb", sql));
        }
        assertThat(
                        rows(
                                "xa",
                                "select id from person.relative where person_id in (select id from"
                                        + " person.person where protection is not null)"))
                .isEmpty();
    }

    @Test
    void someAreSetApart() {
        assertThat(counts("xa", "kind", "person.status_fact").keySet())
                .containsExactlyInAnyOrder("MOVED", "LEFT_AREA", "DIED", "IDENTITY_PROTECTED");
        assertThat(counts("xa", "interpreter::text", "person.needs").keySet())
                .containsExactlyInAnyOrder("true", "false");
        var numbers = counts("xa", "person_id::text", "person.identifier").values();
        assertThat(numbers).anyMatch(number -> number > 1);
        var letters =
                String.join("", rows("xa", "select given_name || family_name from person.person"));
        assertThat(letters.toLowerCase(Locale.ROOT))
                .contains("å", "ä", "ö", "æ", "ø", "á", "č", "đ", "ŋ", "š", "ŧ", "ž", "ð", "þ");
    }

    @Test
    void eighteenMonthsPassAndNothingLiesInTheFuture() {
        var times =
                rows(
                        "xa",
                        "select to_char(at at time zone 'utc', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                                + " from journey.entry order by at");
        var first = Instant.parse(times.getFirst());
        var last = Instant.parse(times.getLast());

        assertThat(Duration.between(first, PRESENT).toDays()).isBetween(480L, 552L);
        assertThat(last).isBefore(PRESENT).isAfter(PRESENT.minus(Duration.ofDays(5)));
    }

    @Test
    void longReadNotesDoNotWait() {
        assertThat(
                        rows(
                                "xa",
                                "select id from worklist.task where kind like 'READ_%'"
                                        + " and closed_at is null and opened_at < timestamp"
                                        + " '2026-11-01' and unit_id in (select gp_unit from"
                                        + " person.person)"))
                .isEmpty();
    }
}

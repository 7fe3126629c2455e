package org.samspel.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.identity.Accounts;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Runs over a made-up region and over each provider’s own assessments, on a real database. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES, verifyAutomatically = false)
class WhatIfsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired private WhatIfs whatIfs;
    @Autowired private MadeUp madeUp;
    @Autowired private RegionRun regionRun;
    @Autowired private Runs runs;
    @Autowired private Accounts accounts;
    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;

    private Actor.Staff secretary;
    private RevisionKey key;

    @BeforeEach
    void begin() {
        secretary = accounts.staff("secretary.nj");
        key = new RevisionKey(secretary.area(), "low-back-pain", 4);
    }

    private UUID begin(Basis basis, UUID token) {
        return whatIfs.begin(
                secretary,
                key,
                token,
                whatIfs.compared(secretary, key).orElseThrow(),
                basis,
                whatIfs.assumptions(secretary.area()).orElseThrow().values());
    }

    private WhatIf ended(UUID run) {
        whatIfs.await(run, LONG);
        return whatIfs.find(secretary, key, run).orElseThrow();
    }

    @Test
    void countsEverybodyWhomTheAgreementIsAboutOnce() {
        var run = ended(begin(Basis.TENTH, UUID.randomUUID()));

        assertThat(run.outcome())
                .isInstanceOfSatisfying(
                        RunOutcome.Done.class,
                        done -> {
                            var counted = done.counted();
                            assertThat(counted.population()).isEqualTo(594_000);
                            assertThat(counted.concerned()).isBetween(50_000L, 75_000L);
                            assertThat(counted.moving()).as("version 4 changed no answer").isZero();
                            assertThat(counted.flows())
                                    .extracting(Flow::to)
                                    .contains("municipal-persistent", Flow.PHASE_UNKNOWN);
                            assertThat(counted.flows())
                                    .extracting(Flow::municipality)
                                    .contains("0825", "0851");
                        });
        assertThat(whatIfs.all(secretary, key)).extracting(WhatIf.Line::id).contains(run.id());
    }

    @Test
    void pressingTwiceMakesOneRun() {
        var token = UUID.randomUUID();

        assertThat(begin(Basis.ASSESSMENTS, token)).isEqualTo(begin(Basis.ASSESSMENTS, token));
    }

    @Test
    void twoRunsAtOnceBothEnd() {
        var one = begin(Basis.TENTH, UUID.randomUUID());
        var other = begin(Basis.ASSESSMENTS, UUID.randomUUID());

        assertThat(ended(one).outcome()).isInstanceOf(RunOutcome.Done.class);
        assertThat(ended(other).outcome())
                .isInstanceOfSatisfying(
                        RunOutcome.Done.class,
                        done -> assertThat(done.counted().providers()).isZero());
    }

    @Test
    void aRunThatIsStoppedBeforeItsTurnCountsNothing() {
        var turn = new CountDownLatch(1);
        runs.begin(UUID.randomUUID(), _ -> awaitTurn(turn));
        var run = begin(Basis.REGION, UUID.randomUUID());
        assertThat(whatIfs.find(secretary, key, run).orElseThrow().outcome())
                .isEqualTo(new RunOutcome.UnderWay(RunOutcome.Stage.WAITING, 0));

        whatIfs.cancel(secretary, key, run);
        turn.countDown();

        assertThat(ended(run).outcome()).isEqualTo(new RunOutcome.Cancelled());
    }

    private static void awaitTurn(CountDownLatch turn) {
        try {
            turn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void namesTheFactThatTheRulesAskForAndThePopulationHasNot() {
        var other = AgreementOfContent.longTermPain("jh");

        var outcome =
                regionRun.over(
                        secretary.area(),
                        new Compared(other, other),
                        Basis.TENTH,
                        new Progress(UUID.randomUUID()));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        RunOutcome.Refused.class,
                        refused ->
                                assertThat(refused.faults())
                                        .contains(new RunFault(RunFault.Kind.FACT, "municipalCare"))
                                        .extracting(RunFault::text)
                                        .doesNotContain("ompsqScore"));
    }

    @Test
    void drawingThatIsStoppedLeavesNoFile() {
        var described = (MadeUp.Described.Known) madeUp.described(secretary.area());
        var undrawn = new MadeUp.Described.Known(described.parameters(), "undrawn");
        var progress = new Progress(UUID.randomUUID());
        progress.cancel();

        var file = madeUp.file(undrawn, Basis.REGION, progress);

        assertThat(file).doesNotExist();
        assertThat(file.getParent()).isDirectoryNotContaining("glob:**part*");
    }

    @Test
    void whatARunFoundIsNeverChanged() {
        var run = ended(begin(Basis.ASSESSMENTS, UUID.randomUUID()));

        assertThatThrownBy(
                        () ->
                                door.enter(
                                        secretary,
                                        () ->
                                                jdbc.sql(
                                                                "update whatif.run set state ="
                                                                    + " 'cancelled', result = null"
                                                                    + " where id = ?")
                                                        .param(run.id())
                                                        .update()))
                .isInstanceOf(DataAccessException.class);
        assertThat(whatIfs.find(accounts.staff("secretary.jh"), key, run.id()))
                .as("another area")
                .isEmpty();
    }

    @Test
    void aRunThatNoServerDoesAnyMoreIsInterrupted() {
        var id = UUID.randomUUID();
        door.enter(
                secretary,
                () ->
                        jdbc.sql(
                                        """
                                        insert into whatif.run (id, area, slug, number, token, compared_with, basis,
                                                                digest, assumptions, state, started_by, started_at)
                                        values (?, 'nj', 'low-back-pain', 4, ?, 3, 'tenth', '', '{}', 'begun', ?, now())
                                        """)
                                .params(id, id, secretary.user().value())
                                .update());

        assertThat(whatIfs.find(secretary, key, id).orElseThrow().outcome())
                .isEqualTo(new RunOutcome.Interrupted());
    }
}

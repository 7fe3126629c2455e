package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.samspel.storage.AuditVerdict.Fault;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.storage.AuditVerdict.Break;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

@ApplicationModuleTest(verifyAutomatically = false)
class AuditSealingTest {
    private static final Actor ACTOR = new Actor.TheSystem(new AreaId("nj"), "test");

    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;
    @Autowired private StorageProperties properties;
    @Autowired private AuditSealing sealing;

    /** Changes 1 to 3 under seal 1, changes 4 to 6 under seal 2; the even ones of them updates. */
    @BeforeEach
    void twoSeals() throws IOException {
        SampleRoom.create(database);
        SampleRoom.forgetAudit(database, properties.data());
        for (var seal = 1; seal <= 2; seal++) {
            door.enter(
                    ACTOR,
                    () -> {
                        SampleRoom.insert(jdbc, "nj", "first");
                        jdbc.sql(
                                        "update sample.note set content = 'ändret' where id in"
                                                + " (select id from sample.note limit 1)")
                                .update();
                        SampleRoom.insert(jdbc, "nj", "second");
                    });
            assertThat(seal()).isEqualTo(3);
        }
    }

    @Test
    void isWholeAsWritten() throws Exception {
        door.enter(ACTOR, () -> SampleRoom.insert(jdbc, "nj", "later"));

        assertThat(verdict()).isEqualTo(new AuditVerdict.Whole(7, 2, 0, 1, 0));
    }

    @Test
    void passesOverNoChangeOfATransactionThatStillRuns() throws Exception {
        var written = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow =
                    threads.submit(
                            () ->
                                    door.enter(
                                            ACTOR,
                                            () -> {
                                                SampleRoom.insert(jdbc, "nj", "slow");
                                                written.countDown();
                                                await(goOn);
                                            }));
            written.await();
            door.enter(ACTOR, () -> SampleRoom.insert(jdbc, "nj", "quick"));

            assertThat(sealing.seal()).as("the quick one waits for the slow one").isZero();
            goOn.countDown();
            slow.get();
            assertThat(seal()).isEqualTo(2);
        }
        assertThat(verdict()).isEqualTo(new AuditVerdict.Whole(8, 3, 0, 0, 0));
    }

    @Test
    void keepsUpWithManyWriters() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 200; i++) {
                threads.execute(
                        () ->
                                door.enter(
                                        ACTOR, () -> SampleRoom.insert(jdbc, "nj", "one of many")));
                if (i % 20 == 0) {
                    threads.execute(() -> sealing.seal());
                }
            }
        }
        seal();

        assertThat(verdict())
                .isInstanceOfSatisfying(
                        AuditVerdict.Whole.class,
                        whole -> {
                            assertThat(whole.changes()).isEqualTo(206);
                            assertThat(whole.unsealed()).isZero();
                        });
    }

    @Test
    void findsAnAlteredChange() throws Exception {
        tamper("update audit.change set actor = 'user:other' where id = 5");

        assertThat(breaks()).containsExactly(at(Fault.ALTERED, 2L, 5L));
    }

    @Test
    void findsAnAlteredPayload() throws Exception {
        tamper("update audit.change set payload = payload || '{\"content\": \"x\"}' where id = 2");

        assertThat(breaks()).containsExactly(at(Fault.PAYLOAD_ALTERED, 1L, 2L));
    }

    @Test
    void findsAnAlteredPayloadWhoseDigestWasAlteredWithIt() throws Exception {
        tamper(
                "update audit.change set payload = '{}', payload_digest ="
                        + " audit.payload_digest(salt, '{}') where id = 2");

        assertThat(breaks()).containsExactly(at(Fault.ALTERED, 1L, 2L));
    }

    @Test
    void findsADeletedChange() throws Exception {
        tamper("delete from audit.change where id = 6");

        assertThat(breaks()).containsExactly(new Break(Fault.MISSING, 2L, 6L, null, null));
    }

    @Test
    void findsAChangeWithAnOldTransaction() throws Exception {
        tamper(
                "insert into audit.change (xid, area, table_name, row_key, action, actor) select"
                    + " xid, 'nj', 'sample.note', 'x', 'insert', 'x' from audit.change where id ="
                    + " 1");

        assertThat(breaks()).containsExactly(at(Fault.ADDED, 1L, 7L));
    }

    @Test
    void findsAnAlteredSeal() throws Exception {
        tamper("update audit.seal set sealed_at = sealed_at - interval '1 day' where number = 1");

        assertThat(breaks()).containsExactly(new Break(Fault.SEAL_ALTERED, 1L, null, null, null));
    }

    @Test
    void findsADeletedSeal() throws Exception {
        tamper("delete from audit.seal where number = 1");

        assertThat(breaks()).contains(new Break(Fault.SEAL_MISSING, 1L, null, null, null));
    }

    @Test
    void findsThatTheEndWasCut() throws Exception {
        tamper("delete from audit.seal where number = 2");
        tamper("delete from audit.change where id >= 4");

        assertThat(breaks()).containsExactly(new Break(Fault.CHAIN_CUT, 2L, null, null, null));
    }

    @Test
    void findsChangesAndSealsThatWereReplacedTogether() throws Exception {
        tamper("delete from audit.seal where number = 2");
        tamper("delete from audit.change where id = 5");
        tamper("select audit.seal()");

        assertThat(breaks()).containsExactly(new Break(Fault.HEAD_DIFFERS, 2L, null, null, null));
        seal();
        assertThat(breaks()).as("sealing does not heal it").hasSize(1);
    }

    @Test
    void findsThatTheHeadsWereTakenAway() throws Exception {
        Files.delete(heads());
        seal();

        assertThat(breaks())
                .containsExactly(new Break(Fault.HEADS_INCOMPLETE, 1L, null, null, null));
    }

    @Test
    void keepsTheChainWhenAPayloadIsErased() throws Exception {
        tamper("select audit.erase(2, 'Decision 2026-7')");
        seal();

        assertThat(verdict()).isEqualTo(new AuditVerdict.Whole(7, 3, 1, 0, 0));
        assertThat(
                        SampleRoom.owner(database)
                                .sql(
                                        "select count(*) from audit.change where id = 2 and payload"
                                                + " is null and salt is null")
                                .query((row, n) -> row.getLong(1))
                                .single())
                .isEqualTo(1);
    }

    @Test
    void findsAPayloadThatWasRemovedWithoutARecord() throws Exception {
        tamper("update audit.change set payload = null, salt = null where id = 2");

        assertThat(breaks()).containsExactly(at(Fault.PAYLOAD_MISSING, 1L, 2L));
    }

    @Test
    void goesOnAfterALineThatAKillCutShort() throws Exception {
        Files.writeString(heads(), Files.readString(heads()).strip().substring(0, 120));
        seal();

        assertThat(verdict()).isEqualTo(new AuditVerdict.Whole(6, 2, 0, 0, 0));
        assertThatCode(() -> new AuditHeads(heads()).read()).doesNotThrowAnyException();
    }

    private static Break at(Fault fault, @Nullable Long seal, Long change) {
        return new Break(fault, seal, change, "sample.note", null);
    }

    private static Break withoutTime(Break found) {
        return new Break(found.fault(), found.seal(), found.change(), found.table(), null);
    }

    private long seal() {
        Settled.await(jdbc);
        return sealing.seal();
    }

    private void tamper(String sql) throws SQLException {
        Settled.await(jdbc);
        try (var connection = ownerConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Break> breaks() throws Exception {
        return verdict() instanceof AuditVerdict.Broken broken
                ? broken.breaks().stream().map(AuditSealingTest::withoutTime).toList()
                : List.of();
    }

    private AuditVerdict verdict() throws Exception {
        try (var connection = ownerConnection()) {
            return AuditVerification.verify(connection, Chain.CHANGES, properties.data());
        }
    }

    private Connection ownerConnection() throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(database.url(), owner.username(), owner.password());
    }

    private Path heads() {
        return Chain.CHANGES.heads(properties.data()).file();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }
}

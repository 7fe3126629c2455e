package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.Visit;
import org.samspel.storage.AuditVerdict.Break;
import org.samspel.storage.AuditVerdict.Fault;
import org.samspel.storage.embedded.TestServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Tampers with the access log as the superuser of the database, whom no trigger holds. */
@ApplicationModuleTest(verifyAutomatically = false)
class LooksSealingTest {
    private static final Actor ACTOR = new Actor.TheSystem(new AreaId("nj"), "test");

    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;
    @Autowired private StorageProperties properties;

    @Autowired
    @Qualifier("looksSealing")
    private AuditSealing sealing;

    /** Line 1 who came in, lines 2 and 3 what was done, under seal 1; lines 4 to 6 under seal 2. */
    @BeforeEach
    void twoSeals() throws SQLException, IOException {
        tamper("truncate looks.line, looks.seal restart identity");
        Files.deleteIfExists(Chain.LINES.heads(properties.data()).file());
        for (var seal = 1; seal <= 2; seal++) {
            Visit.during(
                    () ->
                            door.enter(
                                    ACTOR,
                                    () -> {
                                        write("READ");
                                        write("CHANGE");
                                        return true;
                                    }));
            assertThat(seal()).isEqualTo(3);
        }
    }

    private void write(String action) {
        jdbc.sql(
                        "select looks.write(now(), 'user:x', 'GP', gen_random_uuid(), null, ?,"
                                + " 'CARE', 'psychiatry', array[gen_random_uuid()], '{true}',"
                                + " '{SE_PART_IN_CARE}')")
                .param(action)
                .query((row, n) -> true)
                .single();
    }

    @Test
    void isWholeAsWritten() throws Exception {
        door.enter(ACTOR, () -> write("READ"));

        assertThat(verdict()).isEqualTo(new AuditVerdict.Whole(8, 2, 0, 2, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'user:other'",
                "role = 'HOSPITAL'",
                "unit_id = null",
                "party_id = gen_random_uuid()",
                "person_id = gen_random_uuid()",
                "purpose = 'QUALITY'",
                "category = 'rehabilitation'",
                "action = 'LIST'",
                "at = at - interval '1 microsecond'",
                "noted_at = noted_at - interval '1 day'",
                "visit = gen_random_uuid()",
                "permitted = false",
                "rule = 'SE_OWN_DATA'",
                "area = 'sk'",
            })
    void findsAnAlteredLineByItsPositionAndTime(String alteration) throws Exception {
        tamper("update looks.line set " + alteration + " where id = 5");

        assertThat(((AuditVerdict.Broken) verdict()).breaks())
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.fault()).isEqualTo(Fault.ALTERED);
                            assertThat(found.seal()).isEqualTo(2L);
                            assertThat(found.change()).isEqualTo(5L);
                            assertThat(found.at()).isBefore(Instant.now().plusSeconds(1));
                        });
    }

    @Test
    void findsADeletedLine() throws Exception {
        tamper("delete from looks.line where id = 2");

        assertThat(breaks()).containsExactly(at(Fault.MISSING, 1L, 2L));
    }

    @Test
    void findsALineThatWasAddedUnderAnOldTransaction() throws Exception {
        tamper(
                "insert into looks.line (xid, area, at, actor, role, action, permitted, rule)"
                    + " select xid, area, at, actor, role, action, permitted, rule from looks.line"
                    + " where id = 1");

        assertThat(breaks()).containsExactly(at(Fault.ADDED, 1L, 7L));
    }

    @Test
    void findsLinesAndSealsThatWereReplacedTogether() throws Exception {
        tamper("delete from looks.seal where number = 2");
        tamper("delete from looks.line where id = 5");
        tamper("select looks.seal()");

        assertThat(breaks()).containsExactly(at(Fault.HEAD_DIFFERS, 2L, null));
    }

    @Test
    void findsThatTheEndWasCut() throws Exception {
        tamper("delete from looks.seal where number = 2");
        tamper("delete from looks.line where id >= 4");

        assertThat(breaks()).containsExactly(at(Fault.CHAIN_CUT, 2L, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update looks.line set actor = 'x'",
                "delete from looks.line",
                "truncate looks.line",
                "select looks.forget(1)",
            })
    void theOwnerAltersNothingAndDeletesNothingBeforeItsTime(String sql) {
        assertThatThrownBy(() -> SampleRoom.owner(database).sql(sql).query((r, n) -> true).list())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void keepsLinesForNoLessThanFiveYears() {
        assertThatThrownBy(() -> keep(4)).isInstanceOf(DataAccessException.class);
        keep(10);
        assertThat(
                        SampleRoom.owner(database)
                                .sql("select extract(year from at_least)::int from looks.keeping")
                                .query(Integer.class)
                                .single())
                .isEqualTo(10);
        keep(5);
    }

    @Test
    void aDeletionAfterItsTimeIsALineAndNoBreak() throws Exception {
        makeOld();
        var forgotten =
                SampleRoom.owner(database).sql("select looks.forget(1)").query(Long.class).single();
        seal();

        assertThat(forgotten).isEqualTo(3);
        assertThat(verdict()).isEqualTo(new AuditVerdict.Whole(3, 3, 3, 0, 0));
    }

    @Test
    void aDeletionBeforeItsTimeIsABreakWhateverTheLogSays() throws Exception {
        tamper("delete from looks.line where id <= 3");
        tamper(
                "insert into looks.line (area, at, actor, role, action, permitted, rule)"
                        + " values ('*', now(), 'x', 'SYSTEM', 'FORGET', true, 'SEAL 1')");

        assertThat(breaks())
                .containsExactly(
                        at(Fault.MISSING, 1L, 1L),
                        at(Fault.MISSING, 1L, 2L),
                        at(Fault.MISSING, 1L, 3L));
    }

    /** As if all that is sealed under the first seal had been written and sealed six years ago. */
    private void makeOld() throws SQLException, IOException {
        var then = Instant.now().minus(6 * 366L, ChronoUnit.DAYS);
        tamper("delete from looks.seal");
        tamper("delete from looks.line where id > 3");
        tamper("update looks.line set noted_at = '" + then + "'");
        tamper("select looks.seal()");
        tamper("update looks.seal set sealed_at = '" + then + "'");
        tamper(
                """
                update looks.seal set head = sha256(previous || convert_to(audit.field(number::text)
                    || audit.field(xid_from::text) || audit.field(xid_to::text)
                    || audit.field(change_count::text) || audit.field(audit.micros(sealed_at)), 'UTF8')
                    || sha256(manifest))
                """);
        Files.delete(Chain.LINES.heads(properties.data()).file());
        Chain.LINES.heads(properties.data()).append(List.of(AuditHeads.Head.NONE));
        door.enter(ACTOR, () -> write("READ"));
        seal();
    }

    private void keep(int years) {
        jdbc.sql("select looks.keep(?)").param(years).query((row, n) -> true).single();
    }

    private long seal() {
        Settled.await(jdbc);
        return sealing.seal();
    }

    private void tamper(String sql) throws SQLException {
        Settled.await(jdbc);
        var name = database.url().substring(database.url().lastIndexOf('/') + 1);
        try (var connection = TestServer.superuser(name);
                var statement = connection.createStatement()) {
            statement.execute("alter table looks.line disable trigger user");
            statement.execute(sql);
            statement.execute("alter table looks.line enable always trigger kept");
            statement.execute("alter table looks.line enable always trigger kept_truncate");
        }
    }

    private static Break at(Fault fault, @Nullable Long seal, @Nullable Long line) {
        return new Break(fault, seal, line, null, null);
    }

    private List<Break> breaks() throws Exception {
        return verdict() instanceof AuditVerdict.Broken broken
                ? broken.breaks().stream().map(LooksSealingTest::withoutTime).toList()
                : List.of();
    }

    private static Break withoutTime(Break found) {
        return new Break(found.fault(), found.seal(), found.change(), found.table(), null);
    }

    private AuditVerdict verdict() throws Exception {
        var owner = database.owner();
        try (var connection =
                DriverManager.getConnection(database.url(), owner.username(), owner.password())) {
            return AuditVerification.verify(connection, Chain.LINES, properties.data());
        }
    }
}

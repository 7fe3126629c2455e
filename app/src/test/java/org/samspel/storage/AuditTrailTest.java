package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

import java.io.IOException;
import java.util.List;

@ApplicationModuleTest(verifyAutomatically = false)
class AuditTrailTest {
    private static final Actor ACTOR = new Actor.TheSystem(new AreaId("nj"), "test");

    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;
    @Autowired private StorageProperties properties;

    @BeforeEach
    void aTableOfPersons() throws IOException {
        SampleRoom.create(database);
        SampleRoom.forgetAudit(database, properties.data());
    }

    @Test
    void keepsTheOldRowAndWhoChangedIt() {
        var id = door.enter(ACTOR, () -> SampleRoom.insert(jdbc, "nj", "before"));
        door.enter(ACTOR, () -> jdbc.sql("update sample.note set content = 'after'").update() == 1);

        assertThat(changes())
                .containsExactly(
                        "insert sample.note " + id + " nj system:test null",
                        "update sample.note " + id + " nj system:test before");
    }

    @Test
    void keepsTheRowThatWasDeleted() {
        door.enter(ACTOR, () -> SampleRoom.insert(jdbc, "nj", "gone"));
        SampleRoom.owner(database)
                .sql("select storage.across_areas('sample.note'," + " 'delete from sample.note')")
                .query((row, n) -> true)
                .single();

        assertThat(changes().getLast())
                .startsWith("delete sample.note")
                .endsWith("account:" + database.owner().username() + " gone");
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() {
        assertThatThrownBy(
                        () ->
                                door.enter(
                                        ACTOR,
                                        () -> {
                                            SampleRoom.insert(jdbc, "nj", "x");
                                            throw new IllegalStateException("stop");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from audit.change",
                "select * from audit.seal",
                "insert into audit.change (area, table_name, row_key, action, actor)"
                        + " values ('nj', 'a.b', '1', 'insert', 'x')",
                "update audit.change set actor = 'x'",
                "delete from audit.change",
                "delete from audit.seal",
                "truncate audit.change",
                "select audit.erase(1, 'x')",
                "delete from sample.note",
                "truncate sample.note",
                "alter table sample.note disable row level security",
                "alter table sample.note no force row level security",
                "alter table sample.note disable trigger audit",
                "drop policy of_the_area on sample.note",
                "set session_replication_role = replica",
                "set role samspel_owner",
                "select storage.across_areas('sample.note', 'select 1')",
                "create table sample.other (id int)",
            })
    void deniesTheServerEveryWayAround(String statement) {
        assertThatThrownBy(() -> door.enter(ACTOR, () -> jdbc.sql(statement).update()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .extracting("SQLState")
                .isEqualTo("42501");
    }

    @ParameterizedTest
    @ValueSource(strings = {"truncate sample.note"})
    void deniesTheOwnerToForgetAllAtOnce(String statement) {
        assertThatThrownBy(() -> SampleRoom.owner(database).sql(statement).update())
                .rootCause()
                .hasMessageContaining("not lost without a trace");
    }

    @Test
    void refusesATableThatDoesNotSayWhoseItIs() {
        var owner = SampleRoom.owner(database);
        owner.sql("drop table if exists sample.loose").update();
        owner.sql("create table sample.loose (id uuid primary key, area text not null)").update();

        assertThatThrownBy(
                        () ->
                                owner.sql("select storage.person_level('sample.loose')")
                                        .query((row, n) -> true)
                                        .single())
                .rootCause()
                .hasMessageContaining("owner_provider, owner_unit, category");
    }

    @Test
    void letsALogOnlyGrow() {
        var owner = SampleRoom.owner(database);
        owner.sql("drop table if exists sample.log").update();
        owner.sql("create table sample.log (area text not null, line text)").update();
        owner.sql("select storage.append_only('sample.log')").query((r, n) -> true).single();

        door.enter(ACTOR, () -> jdbc.sql("insert into sample.log values ('nj', 'a')").update());

        assertThatThrownBy(
                        () ->
                                door.enter(
                                        ACTOR,
                                        () -> jdbc.sql("update sample.log set line = ''").update()))
                .isInstanceOf(DataAccessException.class);
    }

    private List<String> changes() {
        return SampleRoom.owner(database)
                .sql("select *, payload ->> 'content' as before from audit.change order by id")
                .query(
                        (row, n) ->
                                String.join(
                                        " ",
                                        row.getString("action"),
                                        row.getString("table_name"),
                                        row.getString("row_key"),
                                        row.getString("area"),
                                        row.getString("actor"),
                                        String.valueOf(row.getString("before"))))
                .list();
    }
}

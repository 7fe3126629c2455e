package org.samspel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Origin;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.Role;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.kernel.Visit;
import org.samspel.storage.embedded.TestServer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Tries to get at rows of persons with the server's own account, past the log. */
@ApplicationModuleTest(verifyAutomatically = false)
class SecondWallTest {
    private static final Actor ACTOR = new Actor.TheSystem(new AreaId("nj"), "test");
    private static final String ENTER =
            "select looks.enter(gen_random_uuid(), 'nj', 'user:x', 'GP', null, null, null)";
    private static final String COUNT = "select count(*) from sample.note";

    @Autowired private TransactionDoor door;
    @Autowired private JdbcClient jdbc;
    @Autowired private Database database;

    @BeforeEach
    void aRowOfAPerson() {
        SampleRoom.create(database);
        door.enter(ACTOR, () -> SampleRoom.insert(jdbc, "nj", "content"));
    }

    @Test
    void showsTheRowToWhoHasComeInAndNotesWhoThatWas() throws SQLException {
        var unit = UUID.randomUUID();
        var staff =
                new Actor.Staff(
                        new AreaId("nj"),
                        new UserId(UUID.randomUUID()),
                        Role.GP,
                        new UnitId(unit),
                        new PartyId(UUID.randomUUID()));

        assertThat(door.enter(staff, () -> SampleRoom.texts(jdbc))).containsExactly("content");
        assertThat(
                        SampleRoom.owner(database)
                                .sql(
                                        "select role from looks.line where actor = ? and unit_id ="
                                                + " ? and action = 'ENTER'")
                                .params(staff.auditName(), unit)
                                .query(String.class)
                                .list())
                .containsExactly("GP");
    }

    @Test
    void aRequestOfManyTransactionsIsOneVisit() {
        var before = entered();
        Visit.during(
                () -> {
                    door.enter(ACTOR, () -> SampleRoom.texts(jdbc));
                    return door.enter(ACTOR, () -> SampleRoom.texts(jdbc));
                });
        assertThat(entered() - before).isEqualTo(1);
    }

    @Test
    void aVisitThatWasTakenBackIsNotedByTheNextTransaction() {
        var before = entered();
        Visit.during(
                () -> {
                    assertThatThrownBy(
                            () ->
                                    door.enter(
                                            ACTOR,
                                            () -> {
                                                throw new IllegalStateException("stop");
                                            }));
                    assertThat(entered() - before).isZero();
                    return door.enter(ACTOR, () -> SampleRoom.texts(jdbc));
                });
        assertThat(entered() - before).isEqualTo(1);
    }

    @Test
    void theSystemsReactionsComeInToo() {
        var before = entered();
        door.react(
                Origin.of(ACTOR, Instant.EPOCH),
                () -> assertThat(SampleRoom.texts(jdbc)).containsExactly("content"));
        assertThat(entered() - before).isEqualTo(1);
    }

    @Test
    void aPlainSelectShowsNothing() throws SQLException {
        try (var server = server()) {
            assertThat(number(server, COUNT)).isZero();
            set(server, "area", "nj");
            set(server, "actor", "user:x");
            assertThat(number(server, COUNT)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "", "00", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934c"})
    void aMadeUpTokenShowsNothing(String token) throws SQLException {
        try (var server = server()) {
            set(server, "area", "nj");
            set(server, "visit", UUID.randomUUID().toString());
            set(server, "token", token);
            assertThat(number(server, COUNT)).isZero();
        }
    }

    @Test
    void theTokenOfAnEarlierTransactionShowsNothing() throws SQLException {
        try (var server = server()) {
            run(server, ENTER);
            assertThat(number(server, COUNT)).isEqualTo(1);
            var said = settings(server);
            server.commit();
            assertThat(number(server, COUNT)).as("nothing is left after commit").isZero();

            restore(server, said);
            assertThat(number(server, COUNT)).isZero();
            run(server, "select pg_current_xact_id()");
            assertThat(number(server, COUNT)).isZero();
        }
    }

    @Test
    void theTokenOfAnotherSessionShowsNothing() throws SQLException {
        try (var server = server();
                var other = server()) {
            run(server, ENTER);
            var said = settings(server);
            restore(other, said);
            run(other, "select pg_current_xact_id()");
            assertThat(number(other, COUNT)).isZero();
        }
    }

    @Test
    void theTokenIsGoneAfterARollback() throws SQLException {
        try (var server = server()) {
            run(server, ENTER);
            server.rollback();
            assertThat(number(server, COUNT)).isZero();
        }
    }

    @Test
    void theTokenIsWorthNothingWhenItsLineWasTakenBackWithinTheTransaction() throws SQLException {
        try (var server = server()) {
            run(server, "select pg_current_xact_id()");
            var before = server.setSavepoint();
            run(server, ENTER);
            var said = settings(server);
            server.rollback(before);
            assertThat(number(server, COUNT)).isZero();

            restore(server, said);
            assertThat(number(server, COUNT)).as("the token without its line").isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"area", "actor", "role", "person", "visit"})
    void whoeverSaysOtherwiseAfterComingInSeesNothing(String name) throws SQLException {
        try (var server = server()) {
            run(server, ENTER);
            set(server, name, name.equals("visit") ? UUID.randomUUID().toString() : "other");
            assertThat(number(server, COUNT)).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from looks.line",
                "select * from looks.secret",
                "insert into looks.line (area, at, actor, role, action, permitted, rule)"
                        + " values ('nj', now(), 'x', 'GP', 'ENTER', true, 'DOOR')",
                "update looks.line set actor = 'user:other'",
                "delete from looks.line",
                "truncate looks.line",
                "select looks.token()",
                "select storage.behind_the_wall('sample.note')",
                "alter policy of_the_area on sample.note using (true)",
                "alter table sample.note disable row level security",
            })
    void theServersAccountHasNoWayAround(String sql) throws SQLException {
        try (var server = server()) {
            run(server, ENTER);
            assertThatThrownBy(() -> run(server, sql)).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void nothingIsWrittenByWhoHasNotComeIn() throws SQLException {
        try (var server = server()) {
            set(server, "area", "nj");
            assertThatThrownBy(
                            () ->
                                    run(
                                            server,
                                            "insert into sample.note values (gen_random_uuid(),"
                                                    + " 'nj', gen_random_uuid(), gen_random_uuid(),"
                                                    + " 'note', 'x')"))
                    .isInstanceOf(SQLException.class);
            server.rollback();
            set(server, "area", "nj");
            assertThatThrownBy(
                            () ->
                                    run(
                                            server,
                                            "select looks.write(now(), 'user:x', 'GP', null, null,"
                                                    + " 'READ', 'CARE', 'care', '{null}', '{true}',"
                                                    + " '{X}')"))
                    .hasMessageContaining("Nobody has come in");
        }
    }

    @Test
    void aServerThatIsKilledShowsNothingThatIsNotInTheLog() throws SQLException {
        var before = entered();
        try (var server = server()) {
            run(server, ENTER);
            assertThat(number(server, COUNT)).isEqualTo(1);
            var process = number(server, "select pg_backend_pid()");
            try (var superuser = TestServer.superuser("postgres")) {
                run(superuser, "select pg_terminate_backend(" + process + ", 5000)");
            }
            assertThatThrownBy(server::commit)
                    .as("so the page is not shown")
                    .isInstanceOf(SQLException.class);
        }
        assertThat(entered()).isEqualTo(before);
    }

    private long entered() {
        return SampleRoom.owner(database)
                .sql("select count(*) from looks.line where action = 'ENTER'")
                .query(Long.class)
                .single();
    }

    private Connection server() throws SQLException {
        var server = database.server();
        var connection =
                DriverManager.getConnection(database.url(), server.username(), server.password());
        connection.setAutoCommit(false);
        return connection;
    }

    private static final List<String> SETTINGS =
            List.of("area", "actor", "role", "visit", "person", "token");

    private static List<String> settings(Connection connection) throws SQLException {
        var said = new ArrayList<String>();
        for (var name : SETTINGS) {
            try (var query =
                            connection.prepareStatement("select current_setting('samspel.' || ?)");
                    var rows = bound(query, name).executeQuery()) {
                rows.next();
                said.add(rows.getString(1));
            }
        }
        return said;
    }

    private static void restore(Connection connection, List<String> said) throws SQLException {
        for (var i = 0; i < SETTINGS.size(); i++) {
            set(connection, SETTINGS.get(i), said.get(i));
        }
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (var query =
                connection.prepareStatement("select set_config('samspel.' || ?, ?, true)")) {
            bound(query, name, value).execute();
        }
    }

    private static PreparedStatement bound(PreparedStatement query, String... values)
            throws SQLException {
        for (var i = 0; i < values.length; i++) {
            query.setString(i + 1, values[i]);
        }
        return query;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

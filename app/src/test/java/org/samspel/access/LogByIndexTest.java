package org.samspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samspel.kernel.PersonId;
import org.samspel.questionnaire.AtAPractice;
import org.samspel.storage.Database;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.context.ActiveProfiles;

import java.util.UUID;

/**
 * Whoever reads the log reads about as many of its rows as are shown or checked, however many there
 * are. PostgreSQL counts the rows that a transaction reads; everything here is taken back.
 */
@SpringBootTest
@ActiveProfiles("demo")
@Import(AtAPractice.class)
class LogByIndexTest {
    private static final int LINES = 20_000;
    private static final int OF_ONE_PERSON = 200;
    private static final int IN_A_DAY = 96;

    /** Those that the functions read to see who has come in. */
    private static final int ASIDE = 20;

    private static final String PERIOD = "'2026-03-01'::timestamptz, '2026-03-31'::timestamptz";
    private static final String ALWAYS = "'-infinity'::timestamptz, 'infinity'::timestamptz";

    @Autowired private AtAPractice practice;
    @Autowired private Database database;
    private SingleConnectionDataSource connection;
    private JdbcClient jdbc;
    private PersonId person;

    @BeforeEach
    void aLongLog() {
        var owner = database.owner();
        connection =
                new SingleConnectionDataSource(
                        database.url(), owner.username(), owner.password(), true);
        connection.setAutoCommit(false);
        jdbc = JdbcClient.create(connection);
        person = practice.person();
        jdbc.sql(
                        """
                        insert into looks.line (area, at, actor, role, action, person_id, permitted, rule)
                        select 'nj', '2026-04-01'::timestamptz - n * make_interval(secs => 86400.0 / ?), 'user:' || n % 7,
                            'GP', 'READ', case when n % (? / ?) = 0 then ?::uuid else gen_random_uuid() end, true, 'TEST'
                        from generate_series(1, ?) as n
                        """)
                .params(IN_A_DAY, LINES, OF_ONE_PERSON, person.value(), LINES)
                .update();
        jdbc.sql("analyze looks.line").update();
        // So few lines may be read sooner than an index; what is held here is that one leads there.
        jdbc.sql("set local enable_seqscan = off").update();
    }

    @AfterEach
    void asIfNothingHadBeen() {
        jdbc.sql("rollback").update();
        connection.destroy();
    }

    private void enter(String role) {
        jdbc.sql("select looks.enter(gen_random_uuid(), 'nj', ?, ?, null, null, ?)")
                .params("user:" + UUID.randomUUID(), role, person.value())
                .query((row, n) -> true)
                .single();
    }

    private long rowsReadBy(String statement) {
        var before = rowsRead();
        jdbc.sql(statement).query().listOfRows();
        return rowsRead() - before;
    }

    private long rowsRead() {
        return jdbc.sql(
                        """
                        select seq_tup_read + coalesce(idx_tup_fetch, 0) from pg_stat_xact_all_tables
                        where relid = 'looks.line'::regclass
                        """)
                .query(Long.class)
                .single();
    }

    @Test
    void aPersonReadsThePageThatIsShown() {
        enter("PERSON");

        assertThat(rowsReadBy("select * from access.own_lines_of_others(" + ALWAYS + ", 20, 20)"))
                .isBetween(40L, 40L + ASIDE);
        assertThat(jdbc.sql("select access.count_of_others(" + ALWAYS + ")").query(Integer.class))
                .extracting(JdbcClient.MappedQuerySpec::single)
                .isEqualTo(OF_ONE_PERSON);
        assertThat(rowsReadBy("select access.count_of_others(" + ALWAYS + ")"))
                .isBetween(0L, (long) OF_ONE_PERSON + ASIDE);
    }

    @Test
    void oneLineIsFoundByItsKey() {
        var line =
                jdbc.sql("select max(id) from looks.line where person_id = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single();
        enter("PERSON");

        assertThat(rowsReadBy("select * from access.own_line(" + line + ")"))
                .isBetween(1L, 1L + ASIDE);
        assertThat(jdbc.sql("select * from access.own_line(?)").param(line).query().listOfRows())
                .hasSize(1);
    }

    @Test
    void aCheckReadsThePeriodAndNoMore() {
        enter("REVIEWER");

        assertThat(rowsReadBy("select * from access.sample_of_period(" + PERIOD + ", 7, 20)"))
                .isBetween(29L * IN_A_DAY, 31L * IN_A_DAY);
        assertThat(
                        rowsReadBy(
                                "select * from access.many_of_period("
                                        + PERIOD
                                        + ", interval '1 hour', 40)"))
                .isBetween(29L * IN_A_DAY, 31L * IN_A_DAY);
    }

    @Test
    void aCheckOfNamesReadsTheLinesOfThosePersons() {
        enter("REVIEWER");
        var names = "array['Nobody Prøvesen', 'Somebody Provsson']";
        var called =
                jdbc.sql("select * from access.looks_at_namesakes(" + ALWAYS + ", " + names + ")")
                        .query()
                        .listOfRows();
        assertThat(called).anyMatch(row -> person.value().equals(row.get("person_id")));

        assertThat(
                        rowsReadBy(
                                "select * from access.looks_at_namesakes("
                                        + PERIOD
                                        + ", "
                                        + names
                                        + ")"))
                .isLessThan(LINES / 10);
        assertThat(
                        rowsReadBy(
                                "select * from access.looks_of_relatives("
                                        + ALWAYS
                                        + ", array['user:1'], array['Nobody Named'])"))
                .isLessThan(ASIDE);
    }

    @Test
    void theLogIsCountedAsFarAsItIsPaged() {
        enter("REVIEWER");

        assertThat(rowsReadBy("select looks.count(100)")).isBetween(100L, 100L + ASIDE);
        assertThat(rowsReadBy("select * from looks.page(50, 50)")).isBetween(100L, 100L + ASIDE);
    }

    @Test
    void whoeverHasNotComeInReadsNothing() {
        enter("GP");

        assertThat(
                        jdbc.sql("select access.count_of_others(" + ALWAYS + ")")
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(jdbc.sql("select looks.count(100)").query(Integer.class).single()).isZero();
        assertThat(
                        jdbc.sql("select * from access.sample_of_period(" + PERIOD + ", 7, 20)")
                                .query()
                                .listOfRows())
                .isEmpty();
    }
}

package org.samspel.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.samspel.storage.Database;
import org.samspel.storage.embedded.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.util.List;
import java.util.Map;

/** A server that is older than the log's own schema keeps what its log said. */
class LogMovedTest {

    @Test
    void theLinesOfTheOldLogAreThereInTheirOrder() {
        var database = TestServer.freshDatabase();
        for (var room : List.of("__root", "organisation", "person")) {
            migrate(database, room, "latest");
        }
        migrate(database, "access", "3");
        var owner = owner(database);
        owner.sql("alter table access.log no force row level security").update();
        owner.sql(
                        """
                        insert into access.log (id, area, at, actor, role, action, person_id, permitted, rule)
                        select gen_random_uuid(), 'nj', '2026-01-01Z'::timestamptz + n * interval '1 hour', 'user:' || n,
                               'GP', 'READ', gen_random_uuid(), n % 2 = 0, 'NO_RELATION'
                          from unnest(array[3, 1, 2]) n
                        """)
                .update();
        owner.sql("alter table access.log force row level security").update();

        migrate(database, "access", "latest");

        assertThat(
                        owner.sql(
                                        "select concat_ws(' ', actor, role, action, permitted,"
                                                + " rule) from looks.line order by id")
                                .query(String.class)
                                .list())
                .containsExactly(
                        "user:1 GP READ f NO_RELATION",
                        "user:2 GP READ t NO_RELATION",
                        "user:3 GP READ f NO_RELATION");
        assertThat(
                        owner.sql("select to_regclass('access.log') is null")
                                .query(Boolean.class)
                                .single())
                .isTrue();
    }

    private static void migrate(Database database, String room, String version) {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner.username(), owner.password())
                .defaultSchema("migration")
                .table("history_" + room)
                .locations("classpath:db/migration/" + room)
                .placeholders(Map.of("server", database.server().username()))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }

    private static JdbcClient owner(Database database) {
        var owner = database.owner();
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), owner.username(), owner.password()));
    }
}

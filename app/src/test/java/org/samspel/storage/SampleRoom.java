package org.samspel.storage;

import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A room with one table of persons' rows, made as a room's migration makes it. */
final class SampleRoom {
    private SampleRoom() {}

    static JdbcClient owner(Database database) {
        var owner = database.owner();
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), owner.username(), owner.password()));
    }

    /** What every database has, without any room. */
    static void migrate(Database database) {
        var owner = database.owner();
        Flyway.configure()
                .dataSource(database.url(), owner.username(), owner.password())
                .defaultSchema("migration")
                .locations("classpath:db/migration/__root")
                .placeholders(Map.of("server", database.server().username()))
                .load()
                .migrate();
    }

    /** Makes the table anew, and with that empty. */
    static void create(Database database) {
        var owner = owner(database);
        owner.sql("drop table if exists sample.note").update();
        owner.sql("select storage.open_schema('sample')").query((row, n) -> true).single();
        owner.sql(
                        """
                        create table sample.note (
                            id uuid primary key,
                            area text not null,
                            owner_provider uuid not null,
                            owner_unit uuid not null,
                            category text not null,
                            content text not null
                        )
                        """)
                .update();
        owner.sql("select storage.person_level('sample.note')").query((row, n) -> true).single();
    }

    /** An audit trail without changes and seals, so that a test counts only its own. */
    static void forgetAudit(Database database, Path data) throws IOException {
        owner(database).sql("truncate audit.change, audit.seal restart identity").update();
        Files.deleteIfExists(Chain.CHANGES.heads(data).file());
    }

    static UUID insert(JdbcClient jdbc, String area, String content) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into sample.note values (?, ?, ?, ?, 'note', ?)")
                .params(id, area, UUID.randomUUID(), UUID.randomUUID(), content)
                .update();
        return id;
    }

    static List<String> texts(JdbcClient jdbc) {
        return jdbc.sql("select content from sample.note order by id")
                .query((row, n) -> row.getString(1))
                .list();
    }
}

package org.samspel.agreement.workshop;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The clauses, tables and comments of drafts. Nothing is overwritten: who wrote what stays. */
@Component
class DraftStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Adds a way of writing a clause; false when somebody has added one with that version before.
     *
     * @param text nothing to take the clause out
     */
    boolean write(
            RevisionKey key,
            UUID clause,
            int version,
            Optional<ClauseText> text,
            Optional<UserId> by,
            Instant at) {
        return jdbc.sql(
                                """
                                insert into agreement.clause_text
                                    (area, slug, number, clause, version, content, written_by, written_at)
                                values (?, ?, ?, ?, ?, ?::jsonb, ?, ?) on conflict do nothing
                                """)
                        .param(key.area().code())
                        .param(key.slug())
                        .param(key.number())
                        .param(clause)
                        .param(version)
                        .param(text.map(json::writeValueAsString).orElse(null))
                        .param(by.map(UserId::value).orElse(null))
                        .param(at(at))
                        .update()
                == 1;
    }

    /** The clauses as they stand, by their numbers. */
    List<DraftClause> clauses(RevisionKey key) {
        return jdbc
                .sql(
                        """
                        select * from (
                            select distinct on (clause) * from agreement.clause_text
                             where area = ? and slug = ? and number = ? order by clause, version desc) as newest
                         where content is not null
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query((row, n) -> clause(row))
                .list()
                .stream()
                .sorted(Comparator.comparing(DraftClause::text, ClauseText.IN_ORDER))
                .toList();
    }

    /** Every way that a clause has been written, the newest first. */
    List<DraftClause> history(RevisionKey key, UUID clause) {
        return jdbc.sql(
                        """
                        select * from agreement.clause_text
                         where area = ? and slug = ? and number = ? and clause = ? and content is not null
                         order by version desc
                        """)
                .params(key.area().code(), key.slug(), key.number(), clause)
                .query((row, n) -> clause(row))
                .list();
    }

    private DraftClause clause(ResultSet row) throws SQLException {
        return new DraftClause(
                row.getObject("clause", UUID.class),
                row.getInt("version"),
                json.readValue(row.getString("content"), ClauseText.class),
                by(row),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    /** Adds a way of writing a table; false when somebody has added one with that version. */
    boolean write(RevisionKey key, DraftTable table) {
        return jdbc.sql(
                                """
                                insert into agreement.table_text
                                    (area, slug, number, id, version, text, written_by, written_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(key.area().code())
                        .param(key.slug())
                        .param(key.number())
                        .param(table.id())
                        .param(table.version())
                        .param(table.dmn())
                        .param(table.writtenBy().map(UserId::value).orElse(null))
                        .param(at(table.writtenAt()))
                        .update()
                == 1;
    }

    List<DraftTable> tables(RevisionKey key) {
        return jdbc.sql(
                        """
                        select distinct on (id) * from agreement.table_text
                         where area = ? and slug = ? and number = ? order by id, version desc
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query((row, n) -> table(row))
                .list();
    }

    /** The table as it once was. */
    Optional<DraftTable> table(RevisionKey key, String id, int version) {
        return jdbc.sql(
                        """
                        select * from agreement.table_text
                         where area = ? and slug = ? and number = ? and id = ? and version = ?
                        """)
                .params(key.area().code(), key.slug(), key.number(), id, version)
                .query((row, n) -> table(row))
                .optional();
    }

    private static DraftTable table(ResultSet row) throws SQLException {
        return new DraftTable(
                row.getString("id"),
                row.getInt("version"),
                row.getString("text"),
                by(row),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    void comment(RevisionKey key, ClauseComment comment) {
        jdbc.sql(
                        """
                        insert into agreement.clause_comment
                            (id, area, slug, number, clause, text, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        comment.id(),
                        key.area().code(),
                        key.slug(),
                        key.number(),
                        comment.clause(),
                        comment.text(),
                        comment.writtenBy().value(),
                        at(comment.writtenAt()))
                .update();
    }

    /** The comments on all clauses, the oldest first. */
    List<ClauseComment> comments(RevisionKey key) {
        return jdbc.sql(
                        """
                        select * from agreement.clause_comment
                         where area = ? and slug = ? and number = ? order by written_at, id
                        """)
                .params(key.area().code(), key.slug(), key.number())
                .query(
                        (row, n) ->
                                new ClauseComment(
                                        row.getObject("id", UUID.class),
                                        row.getObject("clause", UUID.class),
                                        row.getString("text"),
                                        new UserId(row.getObject("written_by", UUID.class)),
                                        row.getObject("written_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    private static Optional<UserId> by(ResultSet row) throws SQLException {
        @Nullable UUID user = row.getObject("written_by", UUID.class);
        return Optional.ofNullable(user).map(UserId::new);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

package org.samspel.agreement.workshop;

import org.samspel.agreement.workshop.UnsavedClauses.Unsaved;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** What authors have typed and not saved, one of each clause and author. */
@Component
class UnsavedStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    UnsavedStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void keep(RevisionKey key, UserId author, Unsaved unsaved) {
        jdbc.sql(
                        """
                        insert into agreement.unsaved_clause
                            (area, slug, number, clause, written_by, fields, written_at)
                        values (?, ?, ?, ?, ?, ?::jsonb, ?)
                        on conflict (area, slug, number, clause, written_by)
                            do update set fields = excluded.fields, written_at = excluded.written_at
                        """)
                .params(
                        key.area().code(),
                        key.slug(),
                        key.number(),
                        unsaved.clause(),
                        author.value(),
                        json.writeValueAsString(unsaved.fields()),
                        DraftStore.at(unsaved.at()))
                .update();
    }

    Optional<Unsaved> find(RevisionKey key, UserId author, UUID clause) {
        return jdbc.sql(
                        """
                        select * from agreement.unsaved_clause
                         where area = ? and slug = ? and number = ? and written_by = ? and clause = ?
                        """)
                .params(key.area().code(), key.slug(), key.number(), author.value(), clause)
                .query(this::unsaved)
                .optional();
    }

    Optional<Unsaved> findNew(RevisionKey key, UserId author) {
        return jdbc.sql(
                        """
                        select * from agreement.unsaved_clause u
                         where area = ? and slug = ? and number = ? and written_by = ?
                           and not exists (
                               select from agreement.clause_text t
                                where (t.area, t.slug, t.number, t.clause) = (u.area, u.slug, u.number, u.clause))
                         order by written_at desc limit 1
                        """)
                .params(key.area().code(), key.slug(), key.number(), author.value())
                .query(this::unsaved)
                .optional();
    }

    boolean forget(RevisionKey key, UserId author, UUID clause) {
        return jdbc.sql(
                                """
                                delete from agreement.unsaved_clause
                                 where area = ? and slug = ? and number = ? and written_by = ? and clause = ?
                                """)
                        .params(key.area().code(), key.slug(), key.number(), author.value(), clause)
                        .update()
                > 0;
    }

    private Unsaved unsaved(ResultSet row, int n) throws SQLException {
        return new Unsaved(
                row.getObject("clause", UUID.class),
                json.readValue(row.getString("fields"), new TypeReference<>() {}),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }
}

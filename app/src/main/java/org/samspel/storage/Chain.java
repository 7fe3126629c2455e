package org.samspel.storage;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What is sealed: each in a schema of its own, with its own seals and its own file of heads. */
enum Chain {
    CHANGES("audit", "The audit trail", "change", "erased on record") {
        @Override
        String rows() {
            return AuditChange.COLUMNS;
        }

        @Override
        AuditChange read(ResultSet row) throws SQLException {
            return AuditChange.of(row);
        }
    },

    /** Who has looked. */
    LINES("looks", "The access log", "line", "deleted when their time was over") {
        @Override
        String rows() {
            return """
            select c.id, c.xid::text as xid, c.area, c.at, c.noted_at, c.visit, c.actor, c.role, c.unit_id,
                   c.party_id, c.action, c.person_id, c.purpose, c.category, c.permitted, c.rule
              from looks.line c
            """;
        }

        @Override
        AuditChange read(ResultSet row) throws SQLException {
            var notedAt = row.getObject("noted_at", OffsetDateTime.class);
            var fields =
                    AuditDigests.fields(
                            row.getLong("id"),
                            row.getString("xid"),
                            row.getString("area"),
                            AuditDigests.micros(row.getObject("at", OffsetDateTime.class)),
                            AuditDigests.micros(notedAt),
                            row.getObject("visit", UUID.class),
                            row.getString("actor"),
                            row.getString("role"),
                            row.getObject("unit_id", UUID.class),
                            row.getObject("party_id", UUID.class),
                            row.getString("action"),
                            row.getObject("person_id", UUID.class),
                            row.getString("purpose"),
                            row.getString("category"),
                            row.getBoolean("permitted"),
                            row.getString("rule"));
            return new AuditChange(
                    row.getLong("id"),
                    null,
                    notedAt.toInstant(),
                    AuditDigests.text(fields),
                    null,
                    null,
                    false);
        }
    };

    private final String schema;
    private final String title;
    private final String noun;
    private final String gone;

    Chain(String schema, String title, String noun, String gone) {
        this.schema = schema;
        this.title = title;
        this.noun = noun;
        this.gone = gone;
    }

    /** Selects the rows under the name {@code c}, with their id and transaction. */
    abstract String rows();

    abstract AuditChange read(ResultSet row) throws SQLException;

    String schema() {
        return schema;
    }

    /** How a sentence about it begins. */
    String title() {
        return title;
    }

    /** One of its rows. */
    String noun() {
        return noun;
    }

    /** What the rows are of which less is there, lawfully, than was sealed. */
    String gone() {
        return gone;
    }

    AuditHeads heads(Path data) {
        return new AuditHeads(data.resolve(schema + "-heads.log"));
    }

    /** The seal up to which rows were deleted after their time, and when that was. */
    @Nullable String forgotten() {
        return this == LINES
                ? """
                select substr(rule, 6)::bigint as seal, noted_at from looks.line
                 where action = 'FORGET' and rule like 'SEAL %' order by 1 desc limit 1
                """
                : null;
    }
}

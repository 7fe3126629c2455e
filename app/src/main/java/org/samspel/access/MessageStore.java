package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What persons wrote to the log reviewer, with the answers. */
@Component
class MessageStore {
    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor sender, Message message) {
        jdbc.sql(
                        """
                        insert into access.message (id, area, person_id, line, words, sent_by, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(
                        message.id(),
                        sender.area().code(),
                        message.person().value(),
                        message.line(),
                        message.words(),
                        sender.auditName(),
                        Timestamp.from(message.sentAt()))
                .update();
    }

    private static final String MESSAGES =
            """
            select m.*, r.id as review, r.kind, r.subject, r.from_at, r.until_at, r.found, r.result,
                r.words as answer, r.done_by, r.done_at
            from access.message m left join access.review r on r.subject = m.id
            where %s order by m.sent_at desc, m.id desc
            """;

    List<Message> of(Collection<PersonId> records) {
        return jdbc.sql(MESSAGES.formatted("m.person_id in (:records)"))
                .param("records", PersonRows.values(records))
                .query(MessageStore::message)
                .list();
    }

    List<Message> unanswered() {
        return jdbc.sql(MESSAGES.formatted("r.id is null")).query(MessageStore::message).list();
    }

    Optional<Message> byId(UUID id) {
        return jdbc.sql(MESSAGES.formatted("m.id = :id"))
                .param("id", id)
                .query(MessageStore::message)
                .optional();
    }

    /** How many openings and messages nobody has reviewed. */
    int waiting() {
        return jdbc.sql(
                        """
                        select (select count(*) from access.emergency e
                                where not exists (select from access.review r where r.subject = e.id))
                             + (select count(*) from access.message m
                                where not exists (select from access.review r where r.subject = m.id))
                        """)
                .query(Integer.class)
                .single();
    }

    private static Message message(ResultSet row, int number) throws SQLException {
        var reviewed = row.getObject("review", UUID.class) != null;
        return new Message(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getLong("line"),
                row.getString("words"),
                row.getTimestamp("sent_at").toInstant(),
                reviewed
                        ? Optional.of(ReviewStore.review(row, "review", "answer"))
                        : Optional.empty());
    }
}

package org.samspel.identity;

import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.UUID;

@Component
class SubjectStore {
    private final JdbcClient jdbc;

    SubjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id that the subject has, or gets now. */
    UUID idOf(Subject subject, UUID next) {
        jdbc.sql(
                        "insert into identity.subject (id, issuer, subject) values (?, ?, ?)"
                                + " on conflict (issuer, subject) do nothing")
                .params(next, subject.issuer(), subject.name())
                .update();
        return find(subject).orElseThrow();
    }

    Optional<UUID> find(Subject subject) {
        return jdbc.sql("select id from identity.subject where issuer = ? and subject = ?")
                .params(subject.issuer(), subject.name())
                .query((row, number) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** An account that is somebody else's stays theirs. */
    void link(UserId account, UUID subject) {
        jdbc.sql(
                        "update identity.account set subject_id = ? where id = ? and subject_id is"
                                + " null")
                .params(subject, account.value())
                .update();
    }

    /** Whether there are accounts that no identity provider stands behind. */
    boolean anyAccountWithoutSubject() {
        return jdbc.sql(
                        "select exists (select from identity.account where subject_id is null) as"
                                + " found")
                .query((row, number) -> row.getBoolean("found"))
                .single();
    }
}

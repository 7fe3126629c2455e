package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.samspel.kernel.ReadOnce;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What referrals went back for, and what was added. */
@Component
class CompletionStore {
    private final JdbcClient jdbc;

    CompletionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ask(CompletionId id, Actor.Staff actor, Referral before, String missing, Instant at) {
        jdbc.sql(
                        """
                        insert into referral.completion
                            (id, area, owner_provider, owner_unit, referral_id, number, missing, returned_at, due_then)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        before.id().value(),
                        before.completions().size() + 1,
                        missing,
                        Timestamp.from(at),
                        Timestamp.from(before.replyDue()))
                .update();
    }

    void supply(CompletionId id, String words, Instant at) {
        jdbc.sql(
                        """
                        update referral.completion set supplied = ?, supplied_at = ?
                        where id = ? and supplied is null
                        """)
                .params(words, Timestamp.from(at), id.value())
                .update();
    }

    /** Which referral it is of. */
    record Owned(CompletionId completion, ReferralId referral) {
        static List<Owned> by(Referral referral) {
            return referral.completions().stream()
                    .map(each -> new Owned(each.round().id(), referral.id()))
                    .toList();
        }
    }

    /** Those among these that there are; what came with its referral is not read again. */
    Map<CompletionId, Owned> owned(Collection<CompletionId> ids) {
        return ids.isEmpty() ? Map.of() : ReadOnce.all(Owned.class, ids, this::read);
    }

    private Map<CompletionId, Owned> read(Collection<CompletionId> ids) {
        return jdbc
                .sql("select id, referral_id from referral.completion where id in (:ids)")
                .param("ids", ids.stream().map(CompletionId::value).toList())
                .query(
                        (row, n) ->
                                new Owned(
                                        new CompletionId(row.getObject(1, UUID.class)),
                                        new ReferralId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Owned::completion, Function.identity()));
    }
}

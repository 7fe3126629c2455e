package org.samspel.referral;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    /** The completions of each of these referrals, in order. */
    Map<ReferralId, List<Completion>> of(Collection<ReferralId> referrals) {
        record Owned(ReferralId referral, Completion completion) {}
        return referrals.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(
                                """
                                select * from referral.completion where referral_id in (:ids)
                                order by referral_id, number
                                """)
                        .param("ids", referrals.stream().map(ReferralId::value).toList())
                        .query(
                                (row, n) ->
                                        new Owned(
                                                new ReferralId(
                                                        row.getObject("referral_id", UUID.class)),
                                                completion(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Owned::referral,
                                        Collectors.mapping(
                                                Owned::completion, Collectors.toList())));
    }

    /** To which referral each of these belongs. */
    Map<CompletionId, ReferralId> referrals(Collection<CompletionId> ids) {
        record Owned(CompletionId completion, ReferralId referral) {}
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select id, referral_id from referral.completion where id in (:ids)")
                        .param("ids", ids.stream().map(CompletionId::value).toList())
                        .query(
                                (row, n) ->
                                        new Owned(
                                                new CompletionId(row.getObject(1, UUID.class)),
                                                new ReferralId(row.getObject(2, UUID.class))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Owned::completion, Owned::referral));
    }

    private static Completion completion(ResultSet row) throws SQLException {
        @Nullable Timestamp supplied = row.getTimestamp("supplied_at");
        return new Completion(
                new Completion.Round(
                        new CompletionId(row.getObject("id", UUID.class)),
                        row.getTimestamp("returned_at").toInstant(),
                        row.getTimestamp("due_then").toInstant(),
                        Optional.ofNullable(supplied).map(Timestamp::toInstant)),
                row.getString("missing"),
                Optional.ofNullable(row.getString("supplied")));
    }
}

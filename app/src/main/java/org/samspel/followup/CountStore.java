package org.samspel.followup;

import org.jspecify.annotations.Nullable;
import org.samspel.followup.Counted.MadeChoices;
import org.samspel.followup.Counted.SentReferrals;
import org.samspel.followup.Counted.WithoutReceiver;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Counts the facts of one version of an agreement. A withdrawn referral is as if it had not been
 * sent; one that was sent on counts once, as the one it became. While one is back with its sender
 * for what is missing, its deadline stands still.
 */
@Component
class CountStore {
    private static final String SENT =
            """
            from followup.referral
            where agreement = :agreement and agreement_version = :version
              and status not in ('WITHDRAWN', 'REDIRECTED')
            """;
    private static final String RECEIVED = SENT + " and receiver_unit is not null ";
    private static final String MADE =
            """
            from followup.routing
            where agreement = :agreement and agreement_version = :version
            """;

    private final JdbcClient jdbc;

    CountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is counted.
     *
     * @param now by which an answer is late
     */
    record Scope(String agreement, int version, Instant now) {}

    /** Everything in the scope, by the months of the area's own clock. */
    Counted count(Scope scope) {
        return new Counted(referrals(scope), withoutReceiver(scope), choices(scope));
    }

    private List<SentReferrals> referrals(Scope scope) {
        return in(
                        scope,
                        """
                        select month, clause, receiver_party,
                               count(*) filter (where replied_at <= reply_due) as in_time,
                               count(*) filter (where coalesce(replied_at, :now) > reply_due
                                                  and not (replied_at is null and status = 'RETURNED')) as late,
                               count(*) filter (where replied_at is null
                                                  and (reply_due >= :now or status = 'RETURNED')) as waiting,
                               array_agg(date_part('epoch', replied_at - sent_at) / 86400)
                                   filter (where replied_at is not null) as days
                        """
                                + RECEIVED
                                + "group by 1, 2, 3")
                .query(
                        (row, n) ->
                                new SentReferrals(
                                        row.getObject("month", LocalDate.class),
                                        row.getString("clause"),
                                        new PartyId(row.getObject("receiver_party", UUID.class)),
                                        row.getLong("in_time"),
                                        row.getLong("late"),
                                        row.getLong("waiting"),
                                        days(row)))
                .list();
    }

    private List<WithoutReceiver> withoutReceiver(Scope scope) {
        return in(
                        scope,
                        """
                        select month, clause,
                               count(*) filter (where is_outside) as letters,
                               count(*) filter (where not is_outside) as open
                        """
                                + SENT
                                + " and receiver_unit is null group by 1, 2")
                .query(
                        (row, n) ->
                                new WithoutReceiver(
                                        row.getObject("month", LocalDate.class),
                                        row.getString("clause"),
                                        row.getLong("letters"),
                                        row.getLong("open")))
                .list();
    }

    private List<MadeChoices> choices(Scope scope) {
        return in(
                        scope,
                        """
                        select month, clause, unit, deviation_reason, count(*) as number
                        """
                                + MADE
                                + "group by 1, 2, 3, 4")
                .query(
                        (row, n) ->
                                new MadeChoices(
                                        row.getObject("month", LocalDate.class),
                                        row.getString("clause"),
                                        new UnitId(row.getObject("unit", UUID.class)),
                                        Optional.ofNullable(row.getString("deviation_reason")),
                                        row.getLong("number")))
                .list();
    }

    private static List<Double> days(ResultSet row) throws SQLException {
        @Nullable Array days = row.getArray("days");
        return days == null
                ? List.of()
                : Arrays.stream((Object[]) days.getArray())
                        .map(Double.class::cast)
                        .sorted()
                        .toList();
    }

    private StatementSpec in(Scope scope, String sql) {
        return jdbc.sql(sql)
                .param("agreement", scope.agreement())
                .param("version", scope.version())
                .param("now", utc(scope.now()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}

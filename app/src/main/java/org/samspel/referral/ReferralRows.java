package org.samspel.referral;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.HandOver;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.pathway.RoutingId;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a referral from its row. */
@Component
class ReferralRows {
    /** The referrals {@code r} with their completions, which are rows of their own. */
    static final String WHOLE =
            """
            select r.*,
                (select jsonb_agg(jsonb_build_object('id', c.id, 'returnedAt', c.returned_at, 'dueThen', c.due_then,
                            'suppliedAt', c.supplied_at, 'missing', c.missing, 'supplied', c.supplied)
                        order by c.number)
                 from referral.completion c where c.referral_id = r.id) as completions
            from referral.referral r
            """;

    private final JsonMapper json;

    ReferralRows(JsonMapper json) {
        this.json = json;
    }

    String written(Map<String, String> disclosed) {
        return json.writeValueAsString(disclosed);
    }

    /** A row of {@link #WHOLE}. */
    Referral whole(ResultSet row, int number) throws SQLException {
        var known =
                text(row, "completions")
                        .map(it -> json.readValue(it, new TypeReference<List<Kept>>() {}))
                        .orElse(List.of())
                        .stream()
                        .map(Kept::completion)
                        .toList();
        return referral(row, number).with(known);
    }

    private record Kept(
            UUID id,
            Instant returnedAt,
            Instant dueThen,
            @Nullable Instant suppliedAt,
            String missing,
            @Nullable String supplied) {
        Completion completion() {
            return new Completion(
                    new Completion.Round(
                            new CompletionId(id),
                            returnedAt,
                            dueThen,
                            Optional.ofNullable(suppliedAt)),
                    missing,
                    Optional.ofNullable(supplied));
        }
    }

    /** As it stands in its own row. */
    Referral referral(ResultSet row, int number) throws SQLException {
        return new Referral(
                terms(row),
                row.getInt("version"),
                new RoutingId(row.getObject("routing_id", UUID.class)),
                row.getBoolean("supplementary"),
                text(row, "outside"),
                json.readValue(
                        row.getString("disclosed"), new TypeReference<Map<String, String>>() {}),
                notes(row),
                open(row),
                id(row, "redirected_from").map(ReferralId::new),
                row.getInt("returns"),
                List.of(),
                text(row, "last_step"),
                new UserId(row.getObject("changed_by", UUID.class)));
    }

    private static ReferralTerms terms(ResultSet row) throws SQLException {
        return new ReferralTerms(
                new ReferralId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("sender_unit", UUID.class)),
                id(row, "receiver_unit").map(UnitId::new),
                text(row, "outside").isPresent(),
                row.getString("agreement"),
                row.getInt("agreement_version"),
                row.getString("clause"),
                row.getString("deadline_clause"),
                row.getString("destination"),
                HandOver.valueOf(row.getString("hand_over")),
                ReferralStatus.valueOf(row.getString("status")),
                moments(row),
                stranded(row),
                List.of());
    }

    private static Optional<Stranded> stranded(ResultSet row) throws SQLException {
        var successor = id(row, "successor_unit").map(UnitId::new);
        return instant(row, "stranded_at").map(at -> new Stranded(at, successor));
    }

    private static Moments moments(ResultSet row) throws SQLException {
        return new Moments(
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("reply_due").toInstant(),
                instant(row, "received_at"),
                instant(row, "replied_at"),
                instant(row, "started_at"),
                instant(row, "planned_at"),
                instant(row, "completed_at"),
                instant(row, "answered_at"),
                instant(row, "redirected_at"),
                instant(row, "withdrawn_at"),
                instant(row, "expires_at"));
    }

    private static Notes notes(ResultSet row) throws SQLException {
        return new Notes(
                row.getString("message"),
                text(row, "decline_reason"),
                text(row, "closing_note"),
                text(row, "answer"),
                text(row, "plan_note"),
                Optional.ofNullable(row.getObject("plan_until", LocalDate.class)),
                text(row, "redirect_reason"),
                text(row, "withdraw_reason"));
    }

    private static Optional<OpenLetter> open(ResultSet row) throws SQLException {
        @Nullable String code = row.getString("code");
        return code == null
                ? Optional.empty()
                : Optional.of(
                        new OpenLetter(new ReferralCode(code), row.getString("expiry_clause")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(column);
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}

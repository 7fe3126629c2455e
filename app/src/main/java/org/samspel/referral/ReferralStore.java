package org.samspel.referral;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.pathway.RoutingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class ReferralStore {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReferralStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Empty if the same routing has sent to the same destination before. */
    Optional<Referral> insert(
            UUID id, Actor.Staff actor, Proposal proposal, NewReferral letter, Instant at) {
        var part = letter.part();
        return jdbc.sql(
                        """
                        insert into referral.referral
                            (id, area, owner_provider, owner_unit, person_id, routing_id, supplementary, sender_unit,
                             receiver_unit, agreement, agreement_version, clause, destination, deadline_clause, status,
                             message, disclosed, consented, sent_at, reply_due, changed_by, updated_at)
                        values (:id, :area, :party, :unit, :person, :routing, :supplementary, :unit,
                             :receiver, :agreement, :version, :clause, :destination, :deadlineClause, 'SENT',
                             :message, :disclosed::jsonb, :consented, :at, :due, :user, :at)
                        on conflict (routing_id, destination) do nothing
                        returning *
                        """)
                .param("id", id)
                .param("area", actor.area().code())
                .param("party", actor.party().value())
                .param("unit", actor.unit().value())
                .param("person", proposal.person().id().value())
                .param("routing", proposal.routing().id().value())
                .param("supplementary", letter.supplementary())
                .param("receiver", letter.receiver().value())
                .param("agreement", proposal.agreement().slug())
                .param("version", proposal.agreement().number())
                .param("clause", part.clause())
                .param("destination", part.destination().id())
                .param("deadlineClause", part.deadlineClause())
                .param("message", letter.message())
                .param("disclosed", json.writeValueAsString(part.disclosed()))
                .param("consented", letter.consented())
                .param("at", Timestamp.from(at))
                .param("due", Timestamp.from(part.replyDue()))
                .param("user", actor.user().value())
                .query(this::referral)
                .optional();
    }

    /** Empty if the referral has another version by now. */
    Optional<Referral> move(
            Referral before, ReferralStep step, String words, Actor.Staff actor, Instant at) {
        var times =
                switch (step) {
                    case RECEIVE -> "received_at = :at";
                    case ACCEPT -> "received_at = coalesce(received_at, :at), replied_at = :at";
                    case DECLINE ->
                            "received_at = coalesce(received_at, :at), replied_at = :at,"
                                    + " decline_reason = :words";
                    case START -> "started_at = :at";
                    case COMPLETE -> "completed_at = :at, closing_note = :words";
                };
        return jdbc.sql(
                        """
                        update referral.referral
                        set status = :status, version = version + 1, changed_by = :user, updated_at = :at,
                            changed_xid = pg_current_xact_id()
                        """
                                + ", "
                                + times
                                + " where id = :id and version = :version returning *")
                .param("status", step.leadsTo().name())
                .param("user", actor.user().value())
                .param("at", Timestamp.from(at))
                .param("words", words)
                .param("id", before.id().value())
                .param("version", before.version())
                .query(this::referral)
                .optional();
    }

    Optional<Referral> find(ReferralId id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    List<Referral> findAll(Collection<ReferralId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from referral.referral where id in (:ids)")
                        .param("ids", ids.stream().map(ReferralId::value).toList())
                        .query(this::referral)
                        .list();
    }

    boolean isSent(RoutingId routing) {
        return jdbc.sql("select exists (select from referral.referral where routing_id = ?)")
                .param(routing.value())
                .query(Boolean.class)
                .single();
    }

    Optional<Referral> sentBy(RoutingId routing, String destination) {
        return jdbc.sql("select * from referral.referral where routing_id = ? and destination = ?")
                .params(routing.value(), destination)
                .query(this::referral)
                .optional();
    }

    /** Newest first. */
    List<Referral> ofPerson(PersonId person) {
        return jdbc.sql(
                        "select * from referral.referral where person_id = ? order by sent_at desc,"
                                + " id desc")
                .param(person.value())
                .query(this::referral)
                .list();
    }

    /** The referrals that can move who holds the person, newest first. */
    List<Referral> movingHolder(PersonId person) {
        return jdbc.sql(
                        """
                        select * from referral.referral where person_id = ? and not supplementary
                        order by sent_at desc, id desc
                        """)
                .param(person.value())
                .query(this::referral)
                .list();
    }

    Optional<UserId> changedBy(ReferralId id) {
        return jdbc.sql("select changed_by from referral.referral where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** Whether the unit has another referral of the person that it has not declined. */
    boolean hasOther(Referral than) {
        return jdbc.sql(
                        """
                        select exists (select from referral.referral
                                       where person_id = ? and receiver_unit = ? and id <> ? and status <> 'DECLINED')
                        """)
                .params(than.person().value(), than.receiver().value(), than.id().value())
                .query(Boolean.class)
                .single();
    }

    private Referral referral(ResultSet row, int number) throws SQLException {
        return new Referral(
                new ReferralId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new RoutingId(row.getObject("routing_id", UUID.class)),
                new UnitId(row.getObject("sender_unit", UUID.class)),
                new UnitId(row.getObject("receiver_unit", UUID.class)),
                row.getString("agreement"),
                row.getInt("agreement_version"),
                row.getString("clause"),
                row.getString("destination"),
                row.getString("deadline_clause"),
                ReferralStatus.valueOf(row.getString("status")),
                row.getString("message"),
                json.readValue(
                        row.getString("disclosed"), new TypeReference<Map<String, String>>() {}),
                row.getTimestamp("sent_at").toInstant(),
                row.getTimestamp("reply_due").toInstant(),
                instant(row, "received_at"),
                instant(row, "replied_at"),
                instant(row, "started_at"),
                instant(row, "completed_at"),
                Optional.ofNullable(row.getString("decline_reason")),
                Optional.ofNullable(row.getString("closing_note")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp time = row.getTimestamp(column);
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }
}

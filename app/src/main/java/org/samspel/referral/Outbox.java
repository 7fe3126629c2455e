package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Writes referrals that go out. */
@Component
class Outbox {
    private final JdbcClient jdbc;
    private final ReferralRows rows;

    Outbox(JdbcClient jdbc, ReferralRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Empty if the same routing has sent to the same destination before. */
    Optional<Referral> insert(
            UUID id, Actor.Staff actor, Proposal proposal, NewReferral letter, Instant at) {
        var part = letter.part();
        var expiry = part.destination().expiry();
        return jdbc.sql(
                        """
                        insert into referral.referral
                            (id, area, owner_provider, owner_unit, person_id, routing_id, supplementary, sender_unit,
                             receiver_unit, outside, agreement, agreement_version, clause, destination, deadline_clause,
                             hand_over, code, expires_at, expiry_clause, status,
                             message, disclosed, consented, sent_at, reply_due, changed_by, updated_at)
                        values (:id, :area, :party, :unit, :person, :routing, :supplementary, :unit,
                             :receiver, :outside, :agreement, :version, :clause, :destination, :deadlineClause,
                             :handOver, :code, :expires, :expiryClause, 'SENT',
                             :message, :disclosed::jsonb, :consented, :at, :due, :user, :at)
                        on conflict (routing_id, destination)
                            where redirected_from is null and status <> 'WITHDRAWN' do nothing
                        returning *
                        """)
                .param("id", id)
                .param("area", actor.area().code())
                .param("party", actor.party().value())
                .param("unit", actor.unit().value())
                .param("person", proposal.person().id().value())
                .param("routing", proposal.routing().id().value())
                .param("supplementary", letter.supplementary())
                .param("receiver", letter.receiver().map(UnitId::value).orElse(null))
                .param("outside", letter.outside().orElse(null))
                .param("agreement", proposal.agreement().slug())
                .param("version", proposal.agreement().number())
                .param("clause", part.clause())
                .param("destination", part.destination().id())
                .param(
                        "deadlineClause",
                        letter.code()
                                .flatMap(_ -> expiry)
                                .map(of -> of.clause())
                                .orElse(part.deadlineClause()))
                .param("handOver", letter.handOver().name())
                .param("code", letter.code().map(ReferralCode::value).orElse(null))
                .param("expires", letter.expiresAt().map(Timestamp::from).orElse(null))
                .param(
                        "expiryClause",
                        letter.code().flatMap(_ -> expiry).map(of -> of.clause()).orElse(null))
                .param("message", letter.message())
                .param("disclosed", rows.written(part.disclosed()))
                .param("consented", letter.consented())
                .param("at", Timestamp.from(at))
                .param("due", Timestamp.from(letter.replyDue()))
                .param("user", actor.user().value())
                .query(rows::referral)
                .optional();
    }

    /** Sends a referral on: the same letter to another receiver. */
    Referral insertNext(
            UUID id,
            Referral before,
            RedirectTarget target,
            Instant due,
            Actor.Staff actor,
            Instant at) {
        return jdbc.sql(
                        """
                        insert into referral.referral
                            (id, area, owner_provider, owner_unit, person_id, routing_id, supplementary, sender_unit,
                             receiver_unit, agreement, agreement_version, clause, destination, deadline_clause,
                             hand_over, status, message, disclosed, consented, sent_at, reply_due,
                             redirected_from, changed_by, updated_at)
                        select :id, area, owner_provider, owner_unit, person_id, routing_id, supplementary, sender_unit,
                             :receiver, agreement, agreement_version, :clause, :destination, :deadlineClause,
                             :handOver, 'SENT', message, disclosed, consented, :at, :due,
                             id, :user, :at
                        from referral.referral where id = :before
                        returning *
                        """)
                .param("id", id)
                .param("receiver", target.unit().id().value())
                .param("clause", target.clause())
                .param("destination", target.destination().id())
                .param("deadlineClause", target.reply().clause())
                .param("handOver", target.kindFor(before.handOver()).name())
                .param("due", Timestamp.from(due))
                .param("at", Timestamp.from(at))
                .param("user", actor.user().value())
                .param("before", before.id().value())
                .query(rows::referral)
                .single();
    }
}

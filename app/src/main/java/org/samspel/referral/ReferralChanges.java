package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Writes referrals, each change against the version it was decided on. */
@Component
class ReferralChanges {
    private final JdbcClient jdbc;
    private final ReferralRows rows;

    ReferralChanges(JdbcClient jdbc, ReferralRows rows) {
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

    /**
     * Takes a step; empty if the referral has another version by now.
     *
     * @param due the new reply deadline, for a step that begins it anew
     */
    Optional<Referral> move(
            Referral before, StepWish wish, Instant due, Actor.Staff actor, Instant at) {
        var set =
                switch (wish.step()) {
                    case RECEIVE -> "received_at = :at";
                    case ACCEPT -> "received_at = coalesce(received_at, :at), replied_at = :at";
                    case DECLINE ->
                            "received_at = coalesce(received_at, :at), replied_at = :at,"
                                    + " decline_reason = :words";
                    case RETURN ->
                            "received_at = coalesce(received_at, :at), returned_at = :at,"
                                    + " returns = returns + 1";
                    case SUPPLEMENT -> "reply_due = :due";
                    case START -> "started_at = :at";
                    case PLAN ->
                            "planned_at = :at, plan_note = :words, plan_until = cast(:until as"
                                    + " date)";
                    case ANSWER ->
                            "received_at = coalesce(received_at, :at), replied_at ="
                                + " coalesce(replied_at, :at), answered_at = :at, answer = :words";
                    case COMPLETE -> "completed_at = :at, closing_note = :words";
                    case WITHDRAW -> "withdrawn_at = :at, withdraw_reason = :words";
                };
        return change(
                before,
                wish.step().leadsTo(),
                wish.step().name(),
                set,
                wish.words(),
                wish.until(),
                due,
                actor,
                at);
    }

    /** Empty if the referral has another version by now. */
    Optional<Referral> redirect(
            Referral before, String reason, boolean byReceiver, Actor.Staff actor, Instant at) {
        // Sending on is the receiver's answer; another who does it answers nothing.
        var answered =
                byReceiver
                        ? ", received_at = coalesce(received_at, :at), replied_at ="
                                + " coalesce(replied_at, :at)"
                        : "";
        return change(
                before,
                ReferralStatus.REDIRECTED,
                "REDIRECT",
                "redirected_at = :at, redirect_reason = :words" + answered,
                reason,
                Optional.empty(),
                before.replyDue(),
                actor,
                at);
    }

    /** Empty if somebody else was faster. */
    Optional<Referral> takeUp(Referral before, Actor.Staff actor, Instant at) {
        return change(
                before,
                ReferralStatus.ACCEPTED,
                "TAKE_UP",
                "received_at = :at, replied_at = :at, receiver_unit = :receiver",
                "",
                Optional.empty(),
                before.replyDue(),
                actor,
                at);
    }

    private Optional<Referral> change(
            Referral before,
            ReferralStatus status,
            String step,
            String set,
            String words,
            Optional<LocalDate> until,
            Instant due,
            Actor.Staff actor,
            Instant at) {
        return jdbc.sql(
                        """
                        update referral.referral
                        set status = :status, version = version + 1, last_step = :step, changed_by = :user,
                            updated_at = :at, changed_xid = pg_current_xact_id(),
                        """
                                + set
                                + " where id = :id and version = :version returning *")
                .param("status", status.name())
                .param("step", step)
                .param("user", actor.user().value())
                .param("receiver", actor.unit().value())
                .param("at", Timestamp.from(at))
                .param("due", Timestamp.from(due))
                .param("words", words)
                .param("until", until.map(LocalDate::toString).orElse(null))
                .param("id", before.id().value())
                .param("version", before.version())
                .query(rows::referral)
                .optional()
                .map(after -> after.with(before.completions()));
    }
}

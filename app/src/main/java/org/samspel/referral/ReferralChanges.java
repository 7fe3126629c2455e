package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Changes referrals, each time against the version that it was decided on. */
@Component
class ReferralChanges {
    private final JdbcClient jdbc;
    private final ReferralRows rows;

    ReferralChanges(JdbcClient jdbc, ReferralRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
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

package org.samspel.worklist;

import org.samspel.agreement.HandOver;
import org.samspel.referral.Coordinator;
import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralTerms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which tasks a referral gives, to whom, from when to when. They follow from the referral as it
 * stands and not from a single event, so that it does not matter in which order events arrive. A
 * task that begins in the future is there already and shows when its time has come: what becomes
 * overdue needs nobody to notice it.
 */
final class WorklistRules {
    private final ReferralTerms referral;
    private final Coordinator coordinator;
    private final ReferralTasks tasks;

    private WorklistRules(ReferralTerms referral, Coordinator coordinator) {
        this.referral = referral;
        this.coordinator = coordinator;
        this.tasks = new ReferralTasks(referral);
    }

    static List<DerivedTask> tasksOf(ReferralTerms referral, Coordinator coordinator) {
        var rules = new WorklistRules(referral, coordinator);
        if (referral.handOver() == HandOver.OPEN) {
            rules.untilTakenUp();
        } else {
            rules.untilAnswered();
        }
        rules.underWay();
        rules.atClosedUnit();
        rules.toRead();
        return rules.tasks.all();
    }

    private void untilTakenUp() {
        var moments = referral.moments();
        moments.expiresAt()
                .ifPresent(
                        at ->
                                tasks.ofSender(
                                        TaskKind.FOLLOW_UP_OPEN,
                                        0,
                                        referral.deadlineClause(),
                                        at,
                                        first(moments.repliedAt(), moments.withdrawnAt())));
    }

    /** Each time that it went back, the receiver's deadline stands still, and then begins anew. */
    private void untilAnswered() {
        var moments = referral.moments();
        var ended = first(moments.repliedAt(), moments.redirectedAt(), moments.withdrawnAt());
        var opened = Optional.of(referral.sentAt());
        var round = 0;
        for (var each : referral.rounds()) {
            answer(
                    round,
                    opened.orElse(each.returnedAt()),
                    each.dueThen(),
                    Optional.of(each.returnedAt()));
            tasks.ofSender(
                    TaskKind.SUPPLEMENT,
                    round,
                    referral.clause(),
                    each.returnedAt(),
                    first(each.suppliedAt(), ended));
            opened = each.suppliedAt();
            round++;
        }
        if (opened.isPresent()) {
            answer(round, opened.get(), referral.replyDue(), ended);
        }
    }

    private void answer(int round, Instant opened, Instant due, Optional<Instant> closed) {
        var clause = referral.deadlineClause();
        tasks.ofReceiver(TaskKind.ANSWER, round, clause, Optional.of(due), opened, closed);
        tasks.ofSender(TaskKind.CONTACT_RECEIVER, round, clause, due, closed);
    }

    private void underWay() {
        var moments = referral.moments();
        var moves = referral.handOver().movesResponsibility();
        if (isAccepted()) {
            tasks.ofReceiver(
                    moves ? TaskKind.START : TaskKind.ASSESS,
                    0,
                    referral.clause(),
                    Optional.empty(),
                    moments.repliedAt().orElseThrow(),
                    moves
                            ? first(
                                    moments.startedAt(),
                                    moments.withdrawnAt(),
                                    moments.redirectedAt())
                            : first(
                                    moments.answeredAt(),
                                    moments.withdrawnAt(),
                                    moments.redirectedAt()));
        }
        if (moves) {
            moments.startedAt()
                    .ifPresent(
                            at ->
                                    tasks.ofReceiver(
                                            TaskKind.COMPLETE,
                                            0,
                                            referral.clause(),
                                            Optional.empty(),
                                            at,
                                            first(moments.completedAt(), moments.redirectedAt())));
        }
    }

    private boolean isAccepted() {
        return referral.repliedAt().isPresent()
                && referral.handOver() != HandOver.ADVICE_ONLY
                && referral.status() != ReferralStatus.DECLINED
                && !referral.repliedAt().equals(referral.moments().redirectedAt());
    }

    private void atClosedUnit() {
        referral.stranded()
                .ifPresent(
                        since -> {
                            var done = endedAt();
                            tasks.ofSender(
                                    TaskKind.REDIRECT, 0, referral.clause(), since.at(), done);
                            since.successor()
                                    .filter(unit -> !unit.equals(referral.sender()))
                                    .ifPresent(
                                            unit ->
                                                    tasks.of(
                                                            unit,
                                                            TaskKind.REDIRECT,
                                                            0,
                                                            referral.clause(),
                                                            since.at(),
                                                            done));
                        });
    }

    /** When nothing more was to come, if so. */
    private Optional<Instant> endedAt() {
        var moments = referral.moments();
        return switch (referral.status()) {
            case SENT, RECEIVED, RETURNED, ACCEPTED, STARTED -> Optional.empty();
            case DECLINED -> moments.repliedAt();
            case COMPLETED -> moments.completedAt();
            case ANSWERED -> moments.answeredAt();
            case REDIRECTED -> moments.redirectedAt();
            case WITHDRAWN -> moments.withdrawnAt();
        };
    }

    /** The agreement sets no deadline for what the others do with an answer. */
    private void toRead() {
        var moments = referral.moments();
        var done = moments.completedAt();
        if (referral.status() == ReferralStatus.DECLINED) {
            read(TaskKind.CHOOSE_OTHER_WAY, referral.repliedAt());
        }
        read(TaskKind.READ_REDIRECT, moments.redirectedAt());
        read(TaskKind.READ_ANSWER, moments.answeredAt());
        read(TaskKind.READ_CLOSING_NOTE, done);
        if (!referral.isAt(coordinator.unit())) {
            // With the closing note nobody needs to read that the course once began.
            moments.startedAt().ifPresent(at -> ofCoordinator(TaskKind.READ_START, at, done));
            moments.plannedAt().ifPresent(at -> ofCoordinator(TaskKind.READ_PLAN, at, done));
            if (!referral.sender().equals(coordinator.unit())) {
                moments.answeredAt()
                        .ifPresent(at -> ofCoordinator(TaskKind.READ_ANSWER, at, Optional.empty()));
                done.ifPresent(
                        at -> ofCoordinator(TaskKind.READ_CLOSING_NOTE, at, Optional.empty()));
            }
        }
    }

    private void read(TaskKind kind, Optional<Instant> at) {
        at.ifPresent(when -> tasks.ofSender(kind, 0, referral.clause(), when, Optional.empty()));
    }

    private void ofCoordinator(TaskKind kind, Instant at, Optional<Instant> closedAt) {
        tasks.of(coordinator.unit(), kind, 0, coordinator.notesClause(), at, closedAt);
    }

    private static Optional<Instant> first(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() ? one : other;
    }

    private static Optional<Instant> first(
            Optional<Instant> one, Optional<Instant> other, Optional<Instant> last) {
        return first(one, first(other, last));
    }
}

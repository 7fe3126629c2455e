package org.samspel.worklist;

import org.samspel.referral.ReferralStatus;
import org.samspel.referral.ReferralTerms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which tasks a referral gives, to whom, from when to when. They follow from the referral as it
 * stands and not from a single event, so that it does not matter in which order events arrive.
 */
final class WorklistRules {
    private WorklistRules() {}

    static List<DerivedTask> tasksOf(ReferralTerms referral) {
        var tasks = new ArrayList<DerivedTask>();
        tasks.add(
                ofReceiver(
                        TaskKind.ANSWER,
                        referral,
                        referral.deadlineClause(),
                        Optional.of(referral.replyDue()),
                        referral.sentAt(),
                        referral.repliedAt()));
        var declined = referral.status() == ReferralStatus.DECLINED;
        referral.repliedAt()
                .map(
                        at ->
                                declined
                                        ? ofSender(TaskKind.CHOOSE_OTHER_WAY, referral, at)
                                        : ofReceiver(
                                                TaskKind.START,
                                                referral,
                                                referral.clause(),
                                                Optional.empty(),
                                                at,
                                                referral.startedAt()))
                .ifPresent(tasks::add);
        referral.startedAt()
                .map(
                        at ->
                                ofReceiver(
                                        TaskKind.COMPLETE,
                                        referral,
                                        referral.clause(),
                                        Optional.empty(),
                                        at,
                                        referral.completedAt()))
                .ifPresent(tasks::add);
        referral.completedAt()
                .map(at -> ofSender(TaskKind.READ_CLOSING_NOTE, referral, at))
                .ifPresent(tasks::add);
        return tasks;
    }

    private static DerivedTask ofReceiver(
            TaskKind kind,
            ReferralTerms referral,
            String clause,
            Optional<Instant> due,
            Instant openedAt,
            Optional<Instant> closedAt) {
        return new DerivedTask(
                kind, referral.receiver(), referral.sender(), clause, due, openedAt, closedAt);
    }

    /** The agreement sets no deadline for what the sender does with an answer. */
    private static DerivedTask ofSender(TaskKind kind, ReferralTerms referral, Instant at) {
        return new DerivedTask(
                kind,
                referral.sender(),
                referral.receiver(),
                referral.clause(),
                Optional.empty(),
                at,
                Optional.empty());
    }
}

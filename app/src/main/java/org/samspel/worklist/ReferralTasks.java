package org.samspel.worklist;

import org.samspel.kernel.UnitId;
import org.samspel.referral.ReferralTerms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tasks of one referral while they are gathered. */
final class ReferralTasks {
    private final ReferralTerms referral;
    private final List<DerivedTask> tasks = new ArrayList<>();

    ReferralTasks(ReferralTerms referral) {
        this.referral = referral;
    }

    List<DerivedTask> all() {
        return List.copyOf(tasks);
    }

    void ofReceiver(
            TaskKind kind,
            int round,
            String clause,
            Optional<Instant> due,
            Instant openedAt,
            Optional<Instant> closedAt) {
        referral.receiver()
                .ifPresent(
                        unit ->
                                tasks.add(
                                        new DerivedTask(
                                                kind,
                                                round,
                                                unit,
                                                referral.sender(),
                                                clause,
                                                due,
                                                openedAt,
                                                closedAt)));
    }

    void ofSender(TaskKind kind, int round, String clause, Instant at, Optional<Instant> closedAt) {
        of(referral.sender(), kind, round, clause, at, closedAt);
    }

    /** From the receiver; of one that is no unit here, from the sender itself. */
    void of(
            UnitId unit,
            TaskKind kind,
            int round,
            String clause,
            Instant at,
            Optional<Instant> closedAt) {
        tasks.add(
                new DerivedTask(
                        kind,
                        round,
                        unit,
                        referral.receiver().orElse(referral.sender()),
                        clause,
                        Optional.empty(),
                        at,
                        closedAt));
    }
}

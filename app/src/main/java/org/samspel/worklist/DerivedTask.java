package org.samspel.worklist;

import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * A task as it follows from a referral.
 *
 * @param round counts from 0 how often the referral had gone back for what was missing
 * @param unit whose task it is
 * @param closedAt when what followed made it done
 */
record DerivedTask(
        TaskKind kind,
        int round,
        UnitId unit,
        UnitId from,
        String clause,
        Optional<Instant> due,
        Instant openedAt,
        Optional<Instant> closedAt) {}

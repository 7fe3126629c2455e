package org.samspel.worklist;

import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * A task as it follows from a referral.
 *
 * @param unit whose task it is
 * @param closedAt when what followed made it done
 */
record DerivedTask(
        TaskKind kind,
        UnitId unit,
        UnitId from,
        String clause,
        Optional<Instant> due,
        Instant openedAt,
        Optional<Instant> closedAt) {}

package org.samspel.worklist;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.referral.ReferralId;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that a unit has to do. Whether it is overdue is told when it is read.
 *
 * @param from the unit that it comes from
 * @param clause of the agreement that asks for it
 * @param due where the agreement sets a deadline
 */
public record Task(
        TaskId id,
        TaskKind kind,
        ReferralId referral,
        PersonId person,
        UnitId from,
        String agreement,
        int agreementVersion,
        String clause,
        Optional<Instant> due,
        Instant openedAt) {}

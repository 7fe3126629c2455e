package org.samspel.worklist;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.referral.ReferralId;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that a unit has to do. Whether it is overdue is told when it is read.
 *
 * @param version counts the changes of who has it; a form carries the one it was read at
 * @param subject the referral, or of a plan the plan or its row
 * @param from the unit that it comes from
 * @param agreement whose clause asks for it; empty for what comes from a plan
 * @param due where the agreement sets a deadline
 * @param closedAt when it was done
 * @param given who has it; nobody if it is the unit's
 */
public record Task(
        TaskId id,
        int version,
        TaskKind kind,
        UUID subject,
        PersonId person,
        UnitId from,
        String agreement,
        int agreementVersion,
        String clause,
        Optional<Instant> due,
        Instant openedAt,
        Optional<Instant> closedAt,
        Optional<Given> given) {

    /**
     * Who has a task.
     *
     * @param by who gave it, or took it
     */
    public record Given(UserId to, UserId by, Instant at) {}

    /** Where it comes from, unless that is a plan. */
    public Optional<ReferralId> referral() {
        return kind.isOfPlan() ? Optional.empty() : Optional.of(new ReferralId(subject));
    }

    /** Where it is done. */
    public String href() {
        return kind.isOfPlan() ? "/people/" + person + "/plan" : "/referrals/" + subject;
    }

    public Optional<UserId> holder() {
        return given.map(Given::to);
    }

    /** As it reads when its holder no longer works at the unit: it is the unit's again. */
    Task ofUnitUnless(boolean holderIsColleague) {
        return given.isEmpty() || holderIsColleague
                ? this
                : new Task(
                        id,
                        version,
                        kind,
                        subject,
                        person,
                        from,
                        agreement,
                        agreementVersion,
                        clause,
                        due,
                        openedAt,
                        closedAt,
                        Optional.empty());
    }
}

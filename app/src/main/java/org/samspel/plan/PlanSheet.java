package org.samspel.plan;

import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;

import java.util.List;
import java.util.Optional;

/**
 * A plan as a reader may see it.
 *
 * @param lines without removed ones, in the order in which they were written; where only a part is
 *     shown, those that the reader’s own organisation answers for
 * @param whole whether the reader sees all of it
 */
public record PlanSheet(
        Plan plan,
        List<PlanLine> lines,
        List<Participant> participants,
        PlanConsent consent,
        boolean whole) {
    public PlanSheet {
        lines = List.copyOf(lines);
        participants = List.copyOf(participants);
    }

    public List<PlanLine> linesOf(LineKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    /** Whether what it rests on is gone: the person took the consent back while it went on. */
    public boolean isWithdrawn() {
        return plan.isOpen()
                && plan.status() != PlanStatus.NEED_IDENTIFIED
                && plan.head().views().contains(PlanView.SIP)
                && consent.withdrawn();
    }

    /** The reader’s own unit as one that was called, if it was. */
    public Optional<Participant> calledUnit(Actor actor) {
        return actor instanceof Actor.Staff staff ? participant(staff.unit()) : Optional.empty();
    }

    private Optional<Participant> participant(UnitId unit) {
        return participants.stream().filter(one -> one.unit().equals(unit)).findFirst();
    }

    /** Without what it says: it must never reach a log. */
    @Override
    public String toString() {
        return "PlanSheet[" + plan.id().value() + "]";
    }
}

package org.samspel.plan;

import org.springframework.stereotype.Component;

import java.util.List;

/** Reads what other rooms need to know of a plan. */
@Component
class TermsOfPlans {
    private final LineStore lines;
    private final ParticipantStore participants;

    TermsOfPlans(LineStore lines, ParticipantStore participants) {
        this.lines = lines;
        this.participants = participants;
    }

    PlanTerms of(Plan plan) {
        return new PlanTerms(
                plan.id(),
                plan.person(),
                plan.unit(),
                plan.foundBy(),
                plan.status(),
                plan.statusAt(),
                plan.begunAt(),
                plan.head().followUpOn(),
                plan.head().followUpBy(),
                plan.followUpRound(),
                plan.meeting()
                        .map(
                                call ->
                                        new PlanTerms.Call(
                                                call.number(),
                                                call.at(),
                                                call.calledAt(),
                                                call.calledBy(),
                                                call.heldAt())),
                participants.of(plan.id()),
                lines.of(plan.id()).stream().flatMap(line -> asked(plan, line).stream()).toList());
    }

    private static List<PlanTerms.Asked> asked(Plan plan, PlanLine line) {
        var waits = line.awaitsYes() && plan.isOpen() && plan.meeting().isPresent();
        return line.unit().stream()
                .map(unit -> new PlanTerms.Asked(line.id(), line.version(), unit, waits))
                .toList();
    }
}

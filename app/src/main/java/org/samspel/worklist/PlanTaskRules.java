package org.samspel.worklist;

import org.samspel.kernel.UnitId;
import org.samspel.plan.FoundBy;
import org.samspel.plan.PlanStatus;
import org.samspel.plan.PlanTerms;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tasks a plan gives, to whom. They follow from the plan as it stands; a task of the next
 * follow-up is there from the beginning, and shows when the day comes near.
 */
final class PlanTaskRules {
    /** How long before the day a unit sees that a plan is due to be followed up. */
    private static final int SHOWN_DAYS_BEFORE = 7;

    private PlanTaskRules() {}

    /** What is to be done about the plan as a whole. */
    static List<DerivedTask> ofPlan(PlanTerms plan, ZoneId zone) {
        var calls =
                plan.call().stream()
                        .flatMap(
                                call ->
                                        plan.participants().stream()
                                                .filter(one -> one.meeting() == call.number())
                                                .map(
                                                        one ->
                                                                task(
                                                                        TaskKind.ANSWER_PLAN_CALL,
                                                                        call.number(),
                                                                        one.unit(),
                                                                        call.calledBy(),
                                                                        Optional.of(call.at()),
                                                                        one.calledAt(),
                                                                        one.answeredAt()
                                                                                .or(call::heldAt)
                                                                                .or(
                                                                                        () ->
                                                                                                over(
                                                                                                        plan)))))
                        .toList();
        return Stream.of(Stream.of(followUp(plan, zone)), wish(plan).stream(), calls.stream())
                .flatMap(tasks -> tasks)
                .toList();
    }

    /** What a person asks for waits for their practice until it has asked for consent. */
    private static Optional<DerivedTask> wish(PlanTerms plan) {
        return plan.foundBy() == FoundBy.PERSON
                ? Optional.of(
                        task(
                                TaskKind.ANSWER_PLAN_WISH,
                                0,
                                plan.unit(),
                                plan.unit(),
                                Optional.empty(),
                                plan.begunAt(),
                                plan.status() == PlanStatus.NEED_IDENTIFIED
                                        ? Optional.empty()
                                        : Optional.of(plan.statusAt())))
                : Optional.empty();
    }

    /** The deadline is the whole of the day. */
    private static DerivedTask followUp(PlanTerms plan, ZoneId zone) {
        var shown = start(plan.followUpOn().minusDays(SHOWN_DAYS_BEFORE), zone);
        return task(
                TaskKind.FOLLOW_UP_PLAN,
                plan.followUpRound(),
                plan.followUpBy(),
                plan.unit(),
                Optional.of(start(plan.followUpOn().plusDays(1), zone)),
                shown.isAfter(plan.begunAt()) ? shown : plan.begunAt(),
                over(plan));
    }

    /**
     * The yes that a service waits for; one that changes waits anew.
     *
     * @param at since when it is as it is
     */
    static Optional<DerivedTask> ofService(PlanTerms plan, PlanTerms.Asked asked, Instant at) {
        return asked.waits()
                ? Optional.of(
                        task(
                                TaskKind.CONFIRM_PLAN_SERVICE,
                                asked.version(),
                                asked.unit(),
                                plan.unit(),
                                Optional.empty(),
                                at,
                                Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Instant> over(PlanTerms plan) {
        return plan.isOpen() ? Optional.empty() : Optional.of(plan.statusAt());
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static DerivedTask task(
            TaskKind kind,
            int round,
            UnitId unit,
            UnitId from,
            Optional<Instant> due,
            Instant openedAt,
            Optional<Instant> closedAt) {
        return new DerivedTask(kind, round, unit, from, "", due, openedAt, closedAt);
    }
}

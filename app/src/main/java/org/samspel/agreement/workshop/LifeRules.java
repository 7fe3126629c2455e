package org.samspel.agreement.workshop;

import org.samspel.kernel.Role;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which step may be taken, by whom, from where. The order of the states is that of the mandate for
 * North Denmark's revision (16 June 2023): mandate, draft, the parties' own, the approving bodies.
 */
final class LifeRules {
    /** A consultation leaves the parties at least a day after the one on which it goes out. */
    private static final int CONSULTATION_DAYS_MIN = 1;

    private LifeRules() {}

    /**
     * The steps that are open.
     *
     * @param round the first, or a later one: a draft that was consulted on before may go straight
     *     to the bodies
     */
    static Set<Step> open(Life life, int round) {
        return switch (life) {
            case Life.MandateWritten _ -> EnumSet.of(Step.APPROVE_MANDATE, Step.ARCHIVE);
            case Life.Draft _ ->
                    round == 1
                            ? EnumSet.of(Step.WRITE, Step.CONSULT, Step.ARCHIVE)
                            : EnumSet.of(Step.WRITE, Step.CONSULT, Step.SUBMIT, Step.ARCHIVE);
            case Life.InConsultation _ ->
                    EnumSet.of(Step.ANSWER, Step.REPLY, Step.TAKE_BACK, Step.SUBMIT, Step.ARCHIVE);
            case Life.InApproval _ -> EnumSet.of(Step.DECIDE, Step.ARCHIVE);
            case Life.Approved _ -> EnumSet.of(Step.ADOPT, Step.ARCHIVE);
            case Life.Adopted _, Life.Archived _ -> EnumSet.noneOf(Step.class);
        };
    }

    /** Parties answer; all else is the secretariat's. */
    static boolean may(Role role, Step step) {
        return switch (step) {
            case ANSWER -> role != Role.PERSON;
            case APPROVE_MANDATE,
                    WRITE,
                    CONSULT,
                    REPLY,
                    TAKE_BACK,
                    SUBMIT,
                    DECIDE,
                    ADOPT,
                    ARCHIVE ->
                    role == Role.SECRETARY;
        };
    }

    /** Why the step cannot be taken; nothing when it can. */
    static Optional<Refusal> refusal(Revision revision, Step step, Role role) {
        if (!may(role, step)) {
            return Optional.of(new Refusal.NotYours());
        }
        return open(revision.life(), revision.round()).contains(step)
                ? Optional.empty()
                : Optional.of(new Refusal.NotNow(revision.life()));
    }

    static Optional<Refusal> consultation(int invited, LocalDate until, LocalDate today) {
        if (invited == 0) {
            return Optional.of(new Refusal.NobodyInvited());
        }
        var earliest = today.plusDays(CONSULTATION_DAYS_MIN);
        return until.isBefore(earliest)
                ? Optional.of(new Refusal.TooEarly(earliest))
                : Optional.empty();
    }

    /** An answer counts until its deadline has passed, that day included. */
    static Optional<Refusal> answer(LocalDate until, LocalDate today) {
        return today.isAfter(until) ? Optional.of(new Refusal.TooLate(until)) : Optional.empty();
    }

    /**
     * A consultation is over when its deadline has passed or all have answered, and each comment
     * and objection has the group's reply.
     */
    static Optional<Refusal> endOfConsultation(
            LocalDate until, LocalDate today, long silentParties, long withoutReply) {
        if (silentParties > 0 && !today.isAfter(until)) {
            return Optional.of(new Refusal.AnswersAwaited(silentParties, until));
        }
        return withoutReply > 0
                ? Optional.of(new Refusal.RepliesMissing(withoutReply))
                : Optional.empty();
    }

    /**
     * Bodies decide in their order, on a day that has been, and say why they send back.
     *
     * @param expected the step whose turn it is
     */
    static Optional<Refusal> decision(
            int expected, String expectedBody, BodyDecision decision, LocalDate today) {
        if (decision.step() != expected) {
            return Optional.of(new Refusal.OutOfOrder(expectedBody));
        }
        if (decision.decidedOn().isAfter(today)) {
            return Optional.of(new Refusal.NotYetDecided(today));
        }
        return !decision.approved() && decision.reasons().isBlank()
                ? Optional.of(new Refusal.ReasonsMissing())
                : Optional.empty();
    }

    /**
     * What was decided of a pilot is recorded by the secretariat, after the day on which it was,
     * and counts from that day's following on: nobody was decided on by what did not hold yet.
     *
     * @param from the first day on which it counts
     */
    static Optional<Refusal> pilot(
            Role role, LocalDate from, LocalDate decidedOn, LocalDate today) {
        if (role != Role.SECRETARY) {
            return Optional.of(new Refusal.NotYours());
        }
        if (decidedOn.isAfter(today)) {
            return Optional.of(new Refusal.NotYetDecided(today));
        }
        return from.isBefore(today) ? Optional.of(new Refusal.TooEarly(today)) : Optional.empty();
    }

    /** Where a decision of a body leads. */
    static Life after(BodyDecision decision, int bodies) {
        if (!decision.approved()) {
            return new Life.Draft();
        }
        return decision.step() < bodies
                ? new Life.InApproval(decision.step() + 1)
                : new Life.Approved();
    }

    /**
     * What was agreed for a day that has been cannot be changed afterwards, and a version that has
     * been set for a later day is not pushed aside.
     *
     * @param lastBegins the first day of the newest version there is
     */
    static Optional<Refusal> adoption(LocalDate from, LocalDate lastBegins, LocalDate today) {
        var earliest = lastBegins.isBefore(today) ? today : lastBegins.plusDays(1);
        return from.isBefore(earliest)
                ? Optional.of(new Refusal.TooEarly(earliest))
                : Optional.empty();
    }
}

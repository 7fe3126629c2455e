package org.samspel.plan;

import static org.samspel.plan.PlanStatus.ACTIVE;
import static org.samspel.plan.PlanStatus.CALLED;
import static org.samspel.plan.PlanStatus.CLOSED;
import static org.samspel.plan.PlanStatus.CONSENTED;
import static org.samspel.plan.PlanStatus.MEETING_HELD;
import static org.samspel.plan.PlanStatus.PREPARED;
import static org.samspel.plan.PlanStatus.UNDER_REVIEW;

import org.samspel.kernel.Actor;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/**
 * The way of a plan: prepared, agreed, followed up, ended. Each step is taken against the version
 * of the plan that whoever takes it saw. Consent is for {@link PlanConsenting}, the meeting for
 * {@link PlanMeetings}.
 */
@Component
public class PlanProcess {
    private final PlanStore store;
    private final AgreedVersions versions;
    private final PlanMove move;
    private final PlanLog log;
    private final Organisations organisations;

    PlanProcess(
            PlanStore store,
            AgreedVersions versions,
            PlanMove move,
            PlanLog log,
            Organisations organisations) {
        this.store = store;
        this.versions = versions;
        this.move = move;
        this.log = log;
        this.organisations = organisations;
    }

    /** Says that the plan is ready for the parties to be called, or to be agreed. */
    public PlanOutcome prepare(Actor.Staff actor, Person person, int version) {
        return step(
                actor,
                person,
                version,
                Set.of(CONSENTED, CALLED),
                PREPARED,
                PlanHappening.PREPARED,
                _ -> Set.of());
    }

    /**
     * Makes what the plan says now its next agreed version, which never changes and is filed with
     * each party.
     *
     * @param approved whether the person has approved it
     */
    public PlanOutcome agree(Actor.Staff actor, Person person, int version, boolean approved) {
        return move.at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!mayBeAgreed(plan)) {
                        return new PlanOutcome.NotNow(plan);
                    }
                    var faults = EnumSet.noneOf(PlanFault.class);
                    faults.addAll(
                            PlanRules.toAgree(plan, sheet.lines(), sheet.consent(), today(actor)));
                    if (!approved) {
                        faults.add(PlanFault.PERSON_HAS_NOT_APPROVED);
                    }
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    if (!store.move(plan.id(), version, ACTIVE, log.now())) {
                        return move.stale(person, plan);
                    }
                    var number = plan.agreed() + 1;
                    store.agreed(plan.id(), number, log.now());
                    versions.file(actor, sheet, number, log.now());
                    log.note(
                            actor,
                            plan,
                            plan.agreed() == 0 ? PlanHappening.AGREED : PlanHappening.FOLLOWED_UP);
                    return move.done(person, plan);
                });
    }

    /** A joint plan is agreed after a meeting; one organisation’s own when it is prepared. */
    private static boolean mayBeAgreed(Plan plan) {
        return plan.status() == MEETING_HELD
                || plan.status() == UNDER_REVIEW
                || (plan.status() == PREPARED && !plan.head().views().contains(PlanView.SIP));
    }

    /** Begins the follow-up: what was agreed stays as it is until the next version is. */
    public PlanOutcome review(Actor.Staff actor, Person person, int version) {
        return step(
                actor,
                person,
                version,
                Set.of(ACTIVE),
                UNDER_REVIEW,
                PlanHappening.REVIEW_BEGUN,
                _ -> Set.of());
    }

    /**
     * Ends the plan, with what the parties and the person say of it.
     *
     * @param goOn whether services that have no last day go on without the plan
     */
    public PlanOutcome close(
            Actor.Staff actor, Person person, int version, Closing closing, boolean goOn) {
        return move.at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!plan.isOpen()) {
                        return plan.status() == CLOSED
                                ? new PlanOutcome.Done(plan)
                                : new PlanOutcome.NotNow(plan);
                    }
                    var faults =
                            PlanRules.toClose(closing.words(), sheet.lines(), goOn, today(actor));
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    if (!store.move(plan.id(), version, CLOSED, log.now())) {
                        return move.stale(person, plan);
                    }
                    store.closed(plan.id(), closing.words().strip(), closing.ofPerson().strip());
                    log.note(actor, plan, PlanHappening.CLOSED);
                    return move.done(person, plan);
                });
    }

    /**
     * What is said of a plan when it ends.
     *
     * @param words of the parties
     * @param ofPerson the person’s own, perhaps empty
     */
    public record Closing(String words, String ofPerson) {
        @Override
        public String toString() {
            return "Closing";
        }
    }

    private PlanOutcome step(
            Actor.Staff actor,
            Person person,
            int version,
            Set<PlanStatus> from,
            PlanStatus to,
            PlanHappening what,
            Function<PlanSheet, Set<PlanFault>> rules) {
        return move.at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!from.contains(plan.status())) {
                        return plan.status() == to
                                ? new PlanOutcome.Done(plan)
                                : new PlanOutcome.NotNow(plan);
                    }
                    var faults = rules.apply(sheet);
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    if (!store.move(plan.id(), version, to, log.now())) {
                        return move.stale(person, plan);
                    }
                    log.note(actor, plan, what);
                    return move.done(person, plan);
                });
    }

    private LocalDate today(Actor actor) {
        Area area = organisations.area(actor.area());
        return LocalDate.ofInstant(log.now(), area.zone());
    }
}

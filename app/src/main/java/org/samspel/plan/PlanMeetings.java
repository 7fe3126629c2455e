package org.samspel.plan;

import static org.samspel.plan.PlanStatus.ACTIVE;
import static org.samspel.plan.PlanStatus.CALLED;
import static org.samspel.plan.PlanStatus.MEETING_HELD;

import org.samspel.access.Access;
import org.samspel.access.CareRelations;
import org.samspel.access.RelationKind;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Unit;
import org.samspel.organisation.WorkingDays;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls the parties to a meeting about a plan, hears who comes, and says that it was held. */
@Component
public class PlanMeetings {
    private final PlanStore store;
    private final ParticipantStore participants;
    private final PlanMove move;
    private final PlanLog log;
    private final Access access;
    private final CareRelations relations;
    private final Organisations organisations;
    private final WorkingDays days;

    PlanMeetings(
            PlanStore store,
            ParticipantStore participants,
            PlanMove move,
            PlanLog log,
            Access access,
            CareRelations relations,
            Organisations organisations,
            WorkingDays days) {
        this.store = store;
        this.participants = participants;
        this.move = move;
        this.log = log;
        this.access = access;
        this.relations = relations;
        this.organisations = organisations;
        this.days = days;
    }

    /**
     * Calls units to a meeting. Each is told of the plan, and has to do with the person from then
     * on; whether it may be told the law answers for each, and the answer is in the access log.
     */
    public PlanOutcome call(Actor.Staff actor, Person person, int version, Call call) {
        return move.at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (!plan.isOpen() || plan.status() == ACTIVE) {
                        return new PlanOutcome.NotNow(plan);
                    }
                    var area = organisations.area(actor.area());
                    var called = organisations.units(area.id(), call.units()).values();
                    var faults =
                            CallRules.of(
                                    call,
                                    called,
                                    sheet.consent(),
                                    days,
                                    area.country(),
                                    area.zone(),
                                    log.now());
                    if (!faults.isEmpty()) {
                        return new PlanOutcome.Invalid(faults);
                    }
                    var uncovered = uncovered(actor, person, called);
                    if (!uncovered.isEmpty()) {
                        return new PlanOutcome.Uncovered(uncovered);
                    }
                    if (!store.move(plan.id(), version, CALLED, log.now())) {
                        return move.stale(person, plan);
                    }
                    store.called(plan.id(), call, actor.unit(), log.now());
                    var number = plan.meeting().map(Meeting::number).orElse(0) + 1;
                    for (var unit : called) {
                        participants.call(actor, plan, unit, number, log.now());
                        relations.begin(
                                actor, person.id(), unit.id(), RelationKind.CALLED_TO_PLAN, "plan");
                    }
                    log.note(actor, plan, PlanHappening.CALLED);
                    return move.done(person, plan);
                });
    }

    /** Those whom the law does not let be told, though the person’s answer named them. */
    private Set<UnitId> uncovered(Actor.Staff actor, Person person, Collection<Unit> called) {
        return called.stream()
                .filter(unit -> !unit.party().equals(actor.party()))
                .filter(
                        unit ->
                                !access.disclose(
                                                actor,
                                                person,
                                                DataCategory.COORDINATED_PLAN,
                                                unit.id(),
                                                Purpose.PLANNING)
                                        .permitted())
                .map(Unit::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A unit that was called says whether it comes; it may think again until the meeting. */
    public PlanOutcome reply(Actor.Staff actor, Person person, Participant.Answer answer) {
        return move.at(
                actor,
                person,
                sheet -> {
                    if (sheet.plan().status() != CALLED) {
                        return new PlanOutcome.NotNow(sheet.plan());
                    }
                    if (sheet.calledUnit(actor).isEmpty()) {
                        return new PlanOutcome.NotPermitted();
                    }
                    participants.answer(sheet.plan().id(), actor.unit(), answer, log.now());
                    log.note(actor, sheet.plan(), PlanHappening.ANSWERED, answer.name());
                    return move.done(person, sheet.plan());
                });
    }

    /**
     * Says that the meeting was held.
     *
     * @param present who was there, in words; never empty
     */
    public PlanOutcome hold(Actor.Staff actor, Person person, int version, String present) {
        return move.at(
                actor,
                person,
                sheet -> {
                    var plan = sheet.plan();
                    if (plan.status() != CALLED) {
                        return new PlanOutcome.NotNow(plan);
                    }
                    if (present.isBlank()) {
                        return new PlanOutcome.Invalid(Set.of(PlanFault.PRESENT_MISSING));
                    }
                    if (!sheet.consent().isLive()) {
                        return new PlanOutcome.Invalid(Set.of(PlanFault.CONSENT_GONE));
                    }
                    if (!store.move(plan.id(), version, MEETING_HELD, log.now())) {
                        return move.stale(person, plan);
                    }
                    store.held(plan.id(), present.strip(), log.now());
                    log.note(actor, plan, PlanHappening.MEETING_HELD);
                    return move.done(person, plan);
                });
    }
}

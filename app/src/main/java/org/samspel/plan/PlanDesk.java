package org.samspel.plan;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.access.Matter;
import org.samspel.access.law.DataCategory;
import org.samspel.kernel.Actor;
import org.samspel.kernel.UnitId;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Lets readers and writers at plans. What a unit was called to it was told of, and has as its own;
 * to everybody else the plan is the record of the unit that began it, and the law on records of
 * others answers (lag 2022:913, 3 kap.: a consent to a plan opens no records).
 */
@Component
class PlanDesk {
    private final PlanStore plans;
    private final LineStore lines;
    private final ParticipantStore participants;
    private final PlanConsents consents;
    private final Access access;

    PlanDesk(
            PlanStore plans,
            LineStore lines,
            ParticipantStore participants,
            PlanConsents consents,
            Access access) {
        this.plans = plans;
        this.lines = lines;
        this.participants = participants;
        this.consents = consents;
        this.access = access;
    }

    /** The plan as the actor may see it; the answer is in the access log. */
    PlanFound at(Actor actor, Action action, Person person) {
        var found = plans.ofPerson(person.records()).orElse(null);
        if (found == null) {
            return permitted(actor, action, person, Matter.own(DataCategory.COORDINATED_PLAN))
                    ? new PlanFound.None()
                    : new PlanFound.NotPermitted();
        }
        var all = participants.of(found.id());
        if (!permitted(actor, action, person, matter(actor, found, all))) {
            return new PlanFound.NotPermitted();
        }
        var consent = consents.of(actor, person);
        var whole = seesWhole(actor, found, all, consent);
        var shown =
                lines.of(found.id()).stream()
                        .filter(line -> !line.marks().isRemoved())
                        .filter(line -> whole || isOf(actor, line))
                        .toList();
        return new PlanFound.Shown(new PlanSheet(found, shown, all, consent, whole));
    }

    private boolean permitted(Actor actor, Action action, Person person, Matter matter) {
        return access.decide(actor, action, person.id(), matter).permitted();
    }

    static Matter matter(Actor actor, Plan plan, List<Participant> participants) {
        return actor instanceof Actor.Staff staff && !takesPart(staff.unit(), plan, participants)
                ? Matter.keptBy(plan.unit(), DataCategory.COORDINATED_PLAN)
                : Matter.own(DataCategory.COORDINATED_PLAN);
    }

    private static boolean takesPart(UnitId unit, Plan plan, List<Participant> participants) {
        return plan.unit().equals(unit)
                || participants.stream().anyMatch(one -> one.unit().equals(unit));
    }

    /**
     * Whoever was called sees the whole while the person consents to it; a withdrawal stops that at
     * once, and leaves each with what it answers for itself. An authority outside of health care
     * and social services sees its own part only.
     */
    private static boolean seesWhole(
            Actor actor, Plan plan, List<Participant> participants, PlanConsent consent) {
        if (!(actor instanceof Actor.Staff staff)) {
            return true;
        }
        if (!staff.role().treatsPersons()) {
            return false;
        }
        return plan.party().equals(staff.party())
                || !takesPart(staff.unit(), plan, participants)
                || consent.covers(staff.party());
    }

    private static boolean isOf(Actor actor, PlanLine line) {
        return actor instanceof Actor.Staff staff && line.owner().party().equals(staff.party());
    }
}

package org.samspel.plan;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.function.Function;

/** What the steps of a plan have in common: who may take them, and what is answered. */
@Component
class PlanMove {
    private final PlanStore store;
    private final PlanDesk desk;
    private final TransactionDoor door;

    PlanMove(PlanStore store, PlanDesk desk, TransactionDoor door) {
        this.store = store;
        this.desk = desk;
        this.door = door;
    }

    /** Does it with the plan of a person, if the actor may. */
    PlanOutcome at(Actor.Staff actor, Person person, Function<PlanSheet, PlanOutcome> work) {
        return door.enter(
                actor,
                () ->
                        desk.at(actor, Action.CHANGE, person) instanceof PlanFound.Shown(var sheet)
                                ? work.apply(sheet)
                                : new PlanOutcome.NotPermitted());
    }

    PlanOutcome done(Person person, Plan before) {
        return new PlanOutcome.Done(now(person).orElse(before));
    }

    PlanOutcome stale(Person person, Plan before) {
        return new PlanOutcome.Stale(now(person).orElse(before));
    }

    private Optional<Plan> now(Person person) {
        return store.ofPerson(person.records());
    }
}

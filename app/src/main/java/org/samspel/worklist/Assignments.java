package org.samspel.worklist;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UserId;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/** Who of a unit has which of its tasks. Whoever has it, the task stays the unit's. */
@Component
public class Assignments {
    private final TaskStore store;
    private final UnitColleagues colleagues;
    private final Access access;
    private final TransactionDoor door;
    private final Clock clock;

    Assignments(
            TaskStore store,
            UnitColleagues colleagues,
            Access access,
            TransactionDoor door,
            Clock clock) {
        this.store = store;
        this.colleagues = colleagues;
        this.access = access;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Gives a task of the actor's unit to one of the unit, or back to all of it. Once more changes
     * nothing.
     *
     * @param version of the task that the actor saw
     * @param to nobody for the whole unit
     */
    public Assigning give(Actor.Staff actor, TaskId id, int version, Optional<UserId> to) {
        return door.enter(
                actor,
                () -> {
                    var ofUnit = colleagues.of(actor);
                    var task = store.find(id, actor.unit()).map(ofUnit::current).orElse(null);
                    if (task == null
                            || !access.decide(actor, Action.CHANGE, task.person()).permitted()) {
                        return new Assigning.NotThere();
                    }
                    if (task.closedAt().isPresent()) {
                        return new Assigning.Over(task);
                    }
                    if (to.isPresent() && !ofUnit.include(to.get())) {
                        return new Assigning.NotAColleague(task);
                    }
                    if (task.holder().equals(to)) {
                        return new Assigning.Done(task);
                    }
                    var given = store.give(id, version, to, actor.user(), clock.instant());
                    var now = store.find(id, actor.unit()).map(ofUnit::current).orElseThrow();
                    return given ? new Assigning.Done(now) : new Assigning.Stale(now);
                });
    }
}

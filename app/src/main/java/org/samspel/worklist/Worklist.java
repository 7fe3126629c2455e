package org.samspel.worklist;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** The open tasks of a unit. */
@Component
public class Worklist {
    private final TaskStore store;
    private final Access access;
    private final TransactionDoor door;
    private final Clock clock;

    Worklist(TaskStore store, Access access, TransactionDoor door, Clock clock) {
        this.store = store;
        this.access = access;
        this.door = door;
        this.clock = clock;
    }

    /**
     * One page of what waits for the actor's unit; the listing is logged for each person on it.
     *
     * @param page counted from 1
     */
    public TaskPage open(Actor.Staff actor, TaskOrder order, int page, int pageSize) {
        return door.enter(
                actor,
                () -> {
                    var found =
                            store.open(
                                    actor.unit(),
                                    access.visible(actor),
                                    order,
                                    clock.instant(),
                                    page,
                                    pageSize);
                    access.listed(
                            actor,
                            Action.LIST,
                            found.tasks().stream().map(Task::person).distinct().toList());
                    return found;
                });
    }

    public int count(Actor.Staff actor) {
        return door.enter(
                actor, () -> store.count(actor.unit(), access.visible(actor), clock.instant()));
    }

    /** Notes that the unit has done what only it can say is done. Once more changes nothing. */
    public Noting note(Actor.Staff actor, TaskId id) {
        return door.enter(
                actor,
                () -> {
                    var task = store.find(id, actor.unit()).orElse(null);
                    if (task == null
                            || !access.decide(actor, Action.CHANGE, task.person()).permitted()) {
                        return Noting.NOT_THERE;
                    }
                    if (!task.kind().isNotedByHand()) {
                        return Noting.NOT_BY_HAND;
                    }
                    store.noted(id, actor.auditName(), clock.instant());
                    return Noting.DONE;
                });
    }

    /** What came of noting a task. */
    public enum Noting {
        DONE,
        /** The unit has no such task. */
        NOT_THERE,
        /** It ends with a step of the referral, not by noting it. */
        NOT_BY_HAND
    }
}

package org.samspel.worklist;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open tasks of a unit. */
@Component
public class Worklist {
    private final TaskReading reading;
    private final TaskStore store;
    private final UnitColleagues colleagues;
    private final Organisations organisations;
    private final Access access;
    private final TransactionDoor door;
    private final Clock clock;

    Worklist(
            TaskReading reading,
            TaskStore store,
            UnitColleagues colleagues,
            Organisations organisations,
            Access access,
            TransactionDoor door,
            Clock clock) {
        this.reading = reading;
        this.store = store;
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.access = access;
        this.door = door;
        this.clock = clock;
    }

    /**
     * One page of what waits for the actor's unit; the listing is logged for each person on it.
     *
     * @param page counted from 1
     */
    public TaskPage open(
            Actor.Staff actor, TaskFilter filter, TaskOrder order, int page, int pageSize) {
        return open(actor, filter, order, page, pageSize, organisations.area(actor.area()).zone());
    }

    /** The same, for who knows the area's zone already. */
    public TaskPage open(
            Actor.Staff actor,
            TaskFilter filter,
            TaskOrder order,
            int page,
            int pageSize,
            ZoneId zone) {
        return door.enter(
                actor,
                () -> {
                    var now = clock.instant();
                    var scope =
                            new TaskReading.Scope(
                                    actor.unit(),
                                    colleagues.of(actor),
                                    access.visible(actor),
                                    now,
                                    HowSoon.soonUntil(now, zone));
                    var groups = reading.groups(scope);
                    var from = groups.stream().map(TaskReading.Group::from).distinct().toList();
                    var senders = senders(actor, from);
                    var counts = new TaskCounts(groups.stream().map(senders::named).toList());
                    var tasks =
                            reading
                                    .page(
                                            scope,
                                            filter,
                                            senders.unitsOf(filter.from()),
                                            order,
                                            page,
                                            pageSize)
                                    .stream()
                                    .map(scope.colleagues()::current)
                                    .toList();
                    access.listed(
                            actor,
                            Action.LIST,
                            tasks.stream().map(Task::person).distinct().toList());
                    return new TaskPage(
                            tasks,
                            counts.of(filter),
                            counts,
                            senders.bySlug(),
                            senders.units(),
                            scope.colleagues());
                });
    }

    private Senders senders(Actor.Staff actor, List<UnitId> from) {
        return new Senders(
                organisations.units(actor.area(), from),
                from.isEmpty() ? Map.of() : organisations.partiesById(actor.area()));
    }

    /**
     * How many tasks wait at the actor's unit.
     *
     * @param max no more are counted
     */
    public int count(Actor.Staff actor, int max) {
        return door.enter(
                actor,
                () -> reading.count(actor.unit(), access.visible(actor), clock.instant(), max));
    }

    /**
     * One task of the actor's unit with those who can have it, done or not. Empty for everybody
     * else, as if it were not there; the reading is logged.
     */
    public Optional<OneTask> find(Actor.Staff actor, TaskId id) {
        return door.enter(
                actor,
                () ->
                        store.find(id, actor.unit())
                                .filter(
                                        task ->
                                                access.decide(actor, Action.READ, task.person())
                                                        .permitted())
                                .map(task -> OneTask.of(task, colleagues.of(actor))));
    }

    /** A task and who can have it. */
    public record OneTask(Task task, Colleagues colleagues) {
        static OneTask of(Task task, Colleagues colleagues) {
            return new OneTask(colleagues.current(task), colleagues);
        }
    }

    /**
     * Notes that the unit has done what only it can say is done. Once more changes nothing.
     *
     * @param version of the task that the actor saw
     */
    public Noting note(Actor.Staff actor, TaskId id, int version) {
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
                    return task.closedAt().isPresent()
                                    || store.noted(id, version, actor.auditName(), clock.instant())
                            ? Noting.DONE
                            : unlessDoneMeanwhile(actor, id);
                });
    }

    /** Another press of the same button may have been faster, or a colleague took the task. */
    private Noting unlessDoneMeanwhile(Actor.Staff actor, TaskId id) {
        return store.find(id, actor.unit()).flatMap(Task::closedAt).isPresent()
                ? Noting.DONE
                : Noting.STALE;
    }

    /** What came of noting a task. */
    public enum Noting {
        DONE,
        /** It has changed since the actor saw it; nothing is noted. */
        STALE,
        /** The unit has no such task. */
        NOT_THERE,
        /** It ends with a step of the referral, not by noting it. */
        NOT_BY_HAND
    }
}

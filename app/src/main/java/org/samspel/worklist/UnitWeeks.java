package org.samspel.worklist;

import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Area;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.WorkingDays;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How a unit's worklist has gone, week by week. Counts only: no person is in it. */
@Component
public class UnitWeeks {
    private final WeekStore store;
    private final Organisations organisations;
    private final WorkingDays workingDays;
    private final TransactionDoor door;
    private final Clock clock;

    UnitWeeks(
            WeekStore store,
            Organisations organisations,
            WorkingDays workingDays,
            TransactionDoor door,
            Clock clock) {
        this.store = store;
        this.organisations = organisations;
        this.workingDays = workingDays;
        this.door = door;
        this.clock = clock;
    }

    /**
     * The last weeks of the actor's own unit, the running one last.
     *
     * @param count at least 1
     */
    public List<UnitWeek> last(Actor.Staff actor, int count) {
        return door.enter(
                actor,
                () -> {
                    var area = organisations.area(actor.area());
                    var now = clock.instant();
                    var weeks = Weeks.last(count, now, area.zone());
                    var tasks = store.count(actor.unit(), weeks);
                    var answers =
                            new Answers(
                                    area,
                                    workingDays,
                                    store.answers(
                                            actor.unit(),
                                            weeks.getFirst().starts(),
                                            weeks.getLast().ends()));
                    return weeks(weeks, tasks, answers);
                });
    }

    private static List<UnitWeek> weeks(
            List<Weeks.Week> weeks, List<WeekStore.Tasks> tasks, Answers answers) {
        var counted = new ArrayList<UnitWeek>();
        for (var at = 0; at < weeks.size(); at++) {
            var week = weeks.get(at);
            var of = tasks.get(at);
            counted.add(
                    new UnitWeek(
                            week.monday(),
                            week.isOver(),
                            of.cameIn(),
                            of.done(),
                            of.open(),
                            of.overdue(),
                            answers.in(week).size(),
                            answers.median(week),
                            answers.limits(week)));
        }
        return counted;
    }

    /** A referral that came and was answered. */
    record Answer(Instant cameAt, Instant answeredAt, Instant due) {}

    static LocalDate day(Instant at, Area area) {
        return LocalDate.ofInstant(at, area.zone());
    }
}

package org.samspel.plan;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.Origin;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Keeps what happens to plans, and tells the other rooms. */
@Component
class PlanLog {
    private final StepStore steps;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    PlanLog(StepStore steps, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.steps = steps;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /** In whole microseconds, as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    void note(Actor actor, Plan plan, PlanHappening what) {
        note(actor, plan, what, "");
    }

    /** In the caller’s transaction. A change of words is in the audit trail and needs no step. */
    void note(Actor actor, Plan plan, PlanHappening what, String words) {
        var by = actor instanceof Actor.Staff staff ? staff.unit() : plan.unit();
        var step = new PlanStep(ids.next(), plan.id(), plan.person(), by, what, now(), words);
        if (what != PlanHappening.CHANGED) {
            steps.add(actor, plan, step);
        }
        events.publishEvent(
                new PlanEvent(
                        Origin.of(actor, step.at()),
                        plan.id(),
                        plan.person(),
                        by,
                        what,
                        step.id()));
    }
}

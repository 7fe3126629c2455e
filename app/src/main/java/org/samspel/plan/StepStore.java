package org.samspel.plan;

import org.samspel.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;

/** What happened to plans. */
@Component
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Actor actor, Plan plan, PlanStep step) {
        jdbc.sql(
                        """
                        insert into plan.step
                            (id, area, owner_provider, owner_unit, person_id, plan_id, what, at, by_name, words)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        step.id(),
                        actor.area().code(),
                        actor instanceof Actor.Staff staff
                                ? staff.party().value()
                                : plan.party().value(),
                        step.unit().value(),
                        plan.person().value(),
                        plan.id().value(),
                        step.what().name(),
                        Timestamp.from(step.at()),
                        actor.auditName(),
                        step.words())
                .update();
    }
}

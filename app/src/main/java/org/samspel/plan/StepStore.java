package org.samspel.plan;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

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

    /**
     * These steps and all others of their plans: lines of a timeline ask for one kind after
     * another.
     */
    List<PlanStep> besides(Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        select * from plan.step
                        where plan_id in (select plan_id from plan.step where id in (:ids)) order by at
                        """)
                .param("ids", ids)
                .query(StepStore::step)
                .list();
    }

    private static PlanStep step(ResultSet row, int number) throws SQLException {
        return new PlanStep(
                row.getObject("id", UUID.class),
                new PlanId(row.getObject("plan_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                PlanHappening.valueOf(row.getString("what")),
                row.getTimestamp("at").toInstant(),
                row.getString("words"));
    }
}

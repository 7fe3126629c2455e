package org.samspel.plan;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Plans and rows of plans that wait for a unit. */
@Component
class WaitingStore {
    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of somebody’s plan. */
    record OfPlan(PersonId person, PlanLine line) {
        @Override
        public String toString() {
            return "OfPlan";
        }
    }

    /** How many plans of a unit should have been followed up, for how long. */
    record Aged(UnitId unit, WaitingPlans.Age age, int plans) {}

    /** The oldest first. */
    List<WaitingPlans.Overdue> overdue(UnitId unit, RowFilter visible, LocalDate today, int limit) {
        return jdbc.sql(
                        "select person_id, follow_up_on, status from plan.plan"
                                + " where closed_at is null and follow_up_on < :today"
                                + " and follow_up_unit = :unit and "
                                + visible.predicate()
                                + " order by follow_up_on, id limit :limit")
                .param("today", today)
                .param("unit", unit.value())
                .param("limit", limit)
                .params(visible.parameters())
                .query(
                        (row, n) ->
                                new WaitingPlans.Overdue(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        row.getObject("follow_up_on", LocalDate.class),
                                        PlanStatus.valueOf(row.getString("status"))))
                .list();
    }

    List<Aged> counts(LocalDate today) {
        return jdbc.sql(
                        """
                        select follow_up_unit, (:today - follow_up_on) as days, count(*) as plans from plan.plan
                        where closed_at is null and follow_up_on < :today group by 1, 2
                        """)
                .param("today", today)
                .query(
                        (row, n) ->
                                new Aged(
                                        new UnitId(row.getObject("follow_up_unit", UUID.class)),
                                        WaitingPlans.Age.of(row.getLong("days")),
                                        row.getInt("plans")))
                .list();
    }

    /** The services of the open plans that a unit follows up. */
    List<OfPlan> services(UnitId unit, RowFilter visible) {
        return jdbc.sql(
                        "select * from plan.line where kind = 'SERVICE' and removed_at is null and"
                            + " plan_id in (select id from plan.plan where closed_at is null and"
                            + " follow_up_unit = :unit) and "
                                + visible.predicate()
                                + " order by place limit 2000")
                .param("unit", unit.value())
                .params(visible.parameters())
                .query(
                        (row, n) ->
                                new OfPlan(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        LineStore.line(row, n)))
                .list();
    }

    /** Those of these persons who have an open plan. */
    Set<PersonId> withPlan(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql(
                                        "select person_id from plan.plan where closed_at is null"
                                                + " and person_id = any(:persons)")
                                .param(
                                        "persons",
                                        persons.stream().map(PersonId::value).toArray(UUID[]::new))
                                .query(
                                        (row, n) ->
                                                new PersonId(
                                                        row.getObject("person_id", UUID.class)))
                                .list());
    }
}

package org.samspel.plan;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Plans and rows of plans that wait for a unit. */
@Component
class WaitingStore {
    private static final int PLANS_MAX = 1000;

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An open plan that a unit follows up, with one of its services.
     *
     * @param service empty where the plan has none
     */
    record OfUnit(
            PersonId person, LocalDate followUpOn, PlanStatus status, Optional<PlanLine> service) {
        @Override
        public String toString() {
            return "OfUnit";
        }
    }

    /** How many plans of a unit should have been followed up, for how long. */
    record Aged(UnitId unit, Waiting.Age age, int plans) {}

    /** With a row for each service; those whose follow-up is nearest, or longest ago, first. */
    List<OfUnit> ofUnit(UnitId unit, RowFilter visible) {
        return jdbc.sql(
                        "select l.*, p.person_id as plan_person, p.follow_up_on, p.status from"
                                + " (select * from plan.plan where closed_at is null"
                                + " and follow_up_unit = :unit and "
                                + visible.predicate()
                                + " order by follow_up_on limit :limit) p left join plan.line l on"
                                + " l.plan_id = p.id and l.kind = 'SERVICE' and l.removed_at is"
                                + " null order by p.follow_up_on, p.id, l.place")
                .param("unit", unit.value())
                .param("limit", PLANS_MAX)
                .params(visible.parameters())
                .query(WaitingStore::ofUnit)
                .list();
    }

    private static OfUnit ofUnit(ResultSet row, int number) throws SQLException {
        return new OfUnit(
                new PersonId(row.getObject("plan_person", UUID.class)),
                row.getObject("follow_up_on", LocalDate.class),
                PlanStatus.valueOf(row.getString("status")),
                row.getString("kind") == null
                        ? Optional.empty()
                        : Optional.of(LineStore.line(row, number)));
    }

    /** Counted by the database: a row for each unit and age, not for each day. */
    List<Aged> counts(LocalDate today) {
        return jdbc.sql(
                        """
                        select follow_up_unit,
                               case when follow_up_on >= :month then 'UP_TO_MONTH'
                                    when follow_up_on >= :quarter then 'UP_TO_QUARTER' else 'LONGER' end as age,
                               count(*) as plans
                        from plan.plan where closed_at is null and follow_up_on < :today group by 1, 2
                        """)
                .param("month", today.minusDays(Waiting.Age.UP_TO_MONTH.daysMax()))
                .param("quarter", today.minusDays(Waiting.Age.UP_TO_QUARTER.daysMax()))
                .param("today", today)
                .query(
                        (row, n) ->
                                new Aged(
                                        new UnitId(row.getObject("follow_up_unit", UUID.class)),
                                        Waiting.Age.valueOf(row.getString("age")),
                                        row.getInt("plans")))
                .list();
    }

    /** Those of these persons who have an open plan, or have said no to one. */
    Set<PersonId> withPlan(Collection<PersonId> persons) {
        return persons.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        jdbc.sql(
                                        "select person_id from plan.plan where (closed_at is null"
                                                + " or status = 'DECLINED') and person_id ="
                                                + " any(:persons)")
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

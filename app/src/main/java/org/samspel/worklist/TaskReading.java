package org.samspel.worklist;

import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads a unit's open tasks: counted in groups, and page by page. */
@Component
class TaskReading {
    private static final String HOW_SOON =
            """
            case when due < :now then 'OVERDUE' when due < :soonUntil then 'SOON' else 'LATER' end
            """;
    private static final String WHOSE =
            """
            case when assigned_to = :reader then 'MINE'
                 when assigned_to in (:colleagues) then 'COLLEAGUES' else 'UNASSIGNED' end
            """;

    private final JdbcClient jdbc;

    TaskReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whose tasks, read by whom, and when.
     *
     * @param soonUntil the first moment that is no longer soon
     */
    record Scope(
            UnitId unit,
            Colleagues colleagues,
            RowFilter visible,
            Instant now,
            Instant soonUntil) {}

    /** Open tasks that are alike, before the name of the unit they come from is known. */
    record Group(
            Whose whose,
            HowSoon howSoon,
            TaskKind kind,
            String agreement,
            String clause,
            UnitId from,
            int count) {}

    List<Group> groups(Scope scope) {
        return of(
                        scope,
                        "select "
                                + WHOSE
                                + " as whose, "
                                + HOW_SOON
                                + " as how_soon, kind, agreement, clause, from_unit,"
                                + " count(*) as number",
                        " group by 1, 2, 3, 4, 5, 6",
                        Map.of())
                .query(
                        (row, n) ->
                                new Group(
                                        Whose.valueOf(row.getString("whose")),
                                        HowSoon.valueOf(row.getString("how_soon")),
                                        TaskKind.valueOf(row.getString("kind")),
                                        row.getString("agreement"),
                                        row.getString("clause"),
                                        new UnitId(row.getObject("from_unit", UUID.class)),
                                        row.getInt("number")))
                .list();
    }

    /**
     * One page of what the filter leaves.
     *
     * @param from the units of the party that the filter names
     * @param page counted from 1
     */
    List<Task> page(
            Scope scope,
            TaskFilter filter,
            Collection<UnitId> from,
            TaskOrder order,
            int page,
            int pageSize) {
        var conditions = new StringBuilder();
        var parameters = new HashMap<String, Object>();
        filter.whose()
                .ifPresent(
                        whose -> {
                            conditions.append(" and " + WHOSE + " = :whose");
                            parameters.put("whose", whose.name());
                        });
        filter.howSoon()
                .ifPresent(
                        soon -> {
                            conditions.append(" and " + HOW_SOON + " = :howSoon");
                            parameters.put("howSoon", soon.name());
                        });
        filter.kind().ifPresent(kind -> equal("kind", kind.name(), conditions, parameters));
        filter.agreement().ifPresent(slug -> equal("agreement", slug, conditions, parameters));
        filter.clause().ifPresent(clause -> equal("clause", clause, conditions, parameters));
        filter.from()
                .ifPresent(
                        _ -> {
                            conditions.append(
                                    from.isEmpty() ? " and false" : " and from_unit in (:from)");
                            parameters.put("from", from.stream().map(UnitId::value).toList());
                        });
        parameters.put("size", pageSize);
        parameters.put("skip", (page - 1) * pageSize);
        return of(
                        scope,
                        "select *",
                        conditions
                                + " order by (assigned_to = :reader) desc nulls last, "
                                + order.sql()
                                + " limit :size offset :skip",
                        parameters)
                .query(TaskStore::task)
                .list();
    }

    /** How many wait; no more than that many are looked at. */
    int count(UnitId unit, RowFilter visible, Instant now, int max) {
        return jdbc.sql(
                        "select count(*) from (select from worklist.task where unit_id = :unit and"
                                + " closed_at is null and opened_at <= :now and "
                                + visible.predicate()
                                + " limit :max) waiting")
                .param("max", max)
                .param("unit", unit.value())
                .param("now", Timestamp.from(now))
                .params(visible.parameters())
                .query(Integer.class)
                .single();
    }

    private static void equal(
            String column, String value, StringBuilder conditions, Map<String, Object> parameters) {
        conditions.append(" and " + column + " = :" + column);
        parameters.put(column, value);
    }

    private StatementSpec of(
            Scope scope, String select, String rest, Map<String, Object> parameters) {
        return jdbc.sql(
                        select
                                + " from worklist.task where unit_id = :unit and closed_at is null"
                                + " and opened_at <= :now and "
                                + scope.visible().predicate()
                                + rest)
                .param("unit", scope.unit().value())
                .params(scope.visible().parameters())
                .params(parameters)
                .param("now", Timestamp.from(scope.now()))
                .param("soonUntil", Timestamp.from(scope.soonUntil()))
                .param("reader", scope.colleagues().reader().value())
                .param(
                        "colleagues",
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(scope.colleagues().reader()),
                                        scope.colleagues().all().stream()
                                                .map(Colleagues.Colleague::id))
                                .map(UserId::value)
                                .distinct()
                                .toList());
    }
}

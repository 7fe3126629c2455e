package org.samspel.worklist;

import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/**
 * Counts a unit's tasks by weeks, in one statement each. A task that was to begin later and was
 * done before it did was never there.
 */
@Component
class WeekStore {
    private final JdbcClient jdbc;

    WeekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Tasks(int cameIn, int done, int open, int overdue) {}

    /** In the order of the weeks. */
    List<Tasks> count(UnitId unit, List<Weeks.Week> weeks) {
        return jdbc.sql(
                        """
                        with t as materialized (
                            select id, opened_at, closed_at, due from worklist.task
                            where unit_id = ? and opened_at < ?
                              and (closed_at is null or closed_at >= ?)
                              and (closed_at is null or closed_at >= opened_at)
                        )
                        select count(t.id) filter (where t.opened_at >= w.starts) as came_in,
                               count(t.id) filter (where t.closed_at < w.ends) as done,
                               count(t.id) filter (where t.closed_at is null or t.closed_at >= w.ends) as open,
                               count(t.id) filter (where (t.closed_at is null or t.closed_at >= w.ends)
                                                     and t.due < w.ends) as overdue
                        from unnest(?::timestamptz[], ?::timestamptz[]) with ordinality as w (starts, ends, number)
                        left join t on t.opened_at < w.ends
                                   and (t.closed_at is null or t.closed_at >= w.starts)
                        group by w.number order by w.number
                        """)
                .params(
                        unit.value(),
                        Timestamp.from(weeks.getLast().ends()),
                        Timestamp.from(weeks.getFirst().starts()),
                        moments(weeks, Weeks.Week::starts),
                        moments(weeks, Weeks.Week::ends))
                .query(
                        (row, n) ->
                                new Tasks(
                                        row.getInt("came_in"),
                                        row.getInt("done"),
                                        row.getInt("open"),
                                        row.getInt("overdue")))
                .list();
    }

    /** What the unit was asked and has answered between two moments. */
    List<UnitWeeks.Answer> answers(UnitId unit, Instant from, Instant until) {
        return jdbc.sql(
                        """
                        select opened_at, closed_at, due from worklist.task
                        where unit_id = ? and kind = ? and closed_at >= ? and closed_at < ?
                          and due is not null and is_answer
                        """)
                .params(
                        unit.value(),
                        TaskKind.ANSWER.name(),
                        Timestamp.from(from),
                        Timestamp.from(until))
                .query(
                        (row, n) ->
                                new UnitWeeks.Answer(
                                        row.getTimestamp("opened_at").toInstant(),
                                        row.getTimestamp("closed_at").toInstant(),
                                        row.getTimestamp("due").toInstant()))
                .list();
    }

    private static String[] moments(List<Weeks.Week> weeks, Function<Weeks.Week, Instant> moment) {
        return weeks.stream().map(moment).map(Instant::toString).toArray(String[]::new);
    }
}

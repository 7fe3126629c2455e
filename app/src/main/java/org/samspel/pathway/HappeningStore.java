package org.samspel.pathway;

import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened in a course, in one reading of this room's tables. */
@Component
class HappeningStore {
    private final JdbcClient jdbc;

    HappeningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A row of one of the tables.
     *
     * @param kind {@code assessed}, {@code routed} or the kind of a statement
     * @param day where the row has one of its own
     * @param version of the agreement, of a routing
     * @param chosen destination, of a routing
     */
    record Row(
            String kind,
            UUID id,
            Optional<LocalDate> day,
            Instant at,
            UnitId unit,
            int version,
            String chosen) {}

    List<Row> ofCourse(CourseId course) {
        return jdbc.sql(
                        """
                        select 'assessed' as kind, id, assessed_on as day, assessed_at as at, owner_unit, 0 as version,
                               '' as chosen
                        from pathway.assessment where course_id = :course
                        union all
                        select 'routed', id, null, decided_at, owner_unit, agreement_version, chosen
                        from pathway.routing where course_id = :course and not after_exit
                        union all
                        select kind, id, held_on, stated_at, owner_unit, 0, ''
                        from pathway.statement
                        where course_id = :course and withdrawn_at is null
                          and kind in ('plan-agreed', 'followed-up')
                        """)
                .param("course", course.value())
                .query(
                        (row, n) ->
                                new Row(
                                        row.getString("kind"),
                                        row.getObject("id", UUID.class),
                                        Optional.ofNullable(row.getObject("day", LocalDate.class)),
                                        row.getTimestamp("at").toInstant(),
                                        new UnitId(row.getObject("owner_unit", UUID.class)),
                                        row.getInt("version"),
                                        row.getString("chosen")))
                .list();
    }
}

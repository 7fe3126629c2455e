package org.samspel.pathway;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
class AssessmentStore {
    private final JdbcClient jdbc;
    private final FactJson json;

    AssessmentStore(JdbcClient jdbc, FactJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when an assessment with the token is kept already. */
    boolean insert(Actor.Staff actor, Assessment assessment, UUID token) {
        return jdbc.sql(
                                """
                                insert into pathway.assessment
                                    (id, area, owner_provider, owner_unit, person_id, course_id, token, agreement,
                                     agreement_version, phase, onset, weeks, facts, scores, assessed_on, assessed_at)
                                values (:id, :area, :party, :unit, :person, :course, :token, :agreement,
                                        :agreed, :phase, :onset, :weeks, cast(:facts as jsonb),
                                        cast(:scores as jsonb), :day, :at)
                                on conflict (course_id, token) do nothing
                                """)
                        .param("id", assessment.id().value())
                        .param("area", actor.area().code())
                        .param("party", actor.party().value())
                        .param("unit", assessment.unit().value())
                        .param("person", assessment.person().value())
                        .param("course", assessment.course().value())
                        .param("token", token)
                        .param("agreement", assessment.agreement())
                        .param("agreed", assessment.agreementVersion())
                        .param("phase", assessment.phase())
                        .param("onset", assessment.onset())
                        .param("weeks", assessment.weeks())
                        .param("facts", json.written(assessment.facts()))
                        .param("scores", json.writtenScores(assessment.scores()))
                        .param("day", assessment.assessedOn())
                        .param("at", Timestamp.from(assessment.assessedAt()))
                        .update()
                == 1;
    }

    Optional<Assessment> withToken(CourseId course, UUID token) {
        return jdbc.sql("select * from pathway.assessment where course_id = ? and token = ?")
                .params(course.value(), token)
                .query(this::assessment)
                .optional();
    }

    Optional<Assessment> find(AssessmentId id) {
        return jdbc.sql("select * from pathway.assessment where id = ?")
                .param(id.value())
                .query(this::assessment)
                .optional();
    }

    Optional<Assessment> latest(CourseId course) {
        return jdbc.sql(
                        """
                        select * from pathway.assessment where course_id = ?
                        order by assessed_at desc, id desc limit 1
                        """)
                .param(course.value())
                .query(this::assessment)
                .optional();
    }

    List<Assessment> all(Collection<UUID> ids, RowFilter visible) {
        return jdbc.sql(
                        "select * from pathway.assessment where id in (:ids) and "
                                + visible.predicate())
                .param("ids", ids)
                .params(visible.parameters())
                .query(this::assessment)
                .list();
    }

    private Assessment assessment(ResultSet row, int number) throws SQLException {
        return new Assessment(
                new AssessmentId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                row.getString("agreement"),
                row.getInt("agreement_version"),
                row.getString("phase"),
                row.getObject("onset", LocalDate.class),
                row.getLong("weeks"),
                json.facts(row.getString("facts")),
                json.scores(row.getString("scores")),
                row.getObject("assessed_on", LocalDate.class),
                row.getTimestamp("assessed_at").toInstant());
    }
}

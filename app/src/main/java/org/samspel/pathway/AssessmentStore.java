package org.samspel.pathway;

import org.samspel.kernel.Actor;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.RowFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Component
class AssessmentStore {
    private final JdbcClient jdbc;
    private final FactJson json;
    private final AssessmentRows rows;

    AssessmentStore(JdbcClient jdbc, FactJson json, AssessmentRows rows) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
    }

    /** False when an assessment with the token is kept already. */
    boolean insert(Actor.Staff actor, Assessment assessment, UUID token) {
        return jdbc.sql(
                                """
                                insert into pathway.assessment
                                    (id, area, owner_provider, owner_unit, person_id, course_id, token, agreement,
                                     agreement_version, phase, onset, weeks, facts, scores, assessed_on, assessed_at,
                                     pilots)
                                values (:id, :area, :party, :unit, :person, :course, :token, :agreement,
                                        :agreed, :phase, :onset, :weeks, cast(:facts as jsonb),
                                        cast(:scores as jsonb), :day, :at, :pilots)
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
                        .param("pilots", assessment.pilots().toArray(String[]::new))
                        .update()
                == 1;
    }

    Optional<Assessment> withToken(CourseId course, UUID token) {
        return jdbc.sql("select * from pathway.assessment where course_id = ? and token = ?")
                .params(course.value(), token)
                .query(rows::assessment)
                .optional();
    }

    Optional<Assessment> find(AssessmentId id) {
        return jdbc.sql("select * from pathway.assessment where id = ?")
                .param(id.value())
                .query(rows::assessment)
                .optional();
    }

    /**
     * Those that the reader may see; what {@link CourseWorkStore} has brought is not read again.
     */
    List<Assessment> all(Collection<UUID> ids, RowFilter visible) {
        return List.copyOf(
                ReadOnce.all(Assessment.class, ids, unread -> read(unread, visible)).values());
    }

    private Map<UUID, Assessment> read(Collection<UUID> ids, RowFilter visible) {
        return jdbc
                .sql(
                        "select * from pathway.assessment where id in (:ids) and "
                                + visible.predicate())
                .param("ids", ids)
                .params(visible.parameters())
                .query(rows::assessment)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }
}

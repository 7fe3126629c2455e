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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Component
class RoutingStore {
    private final JdbcClient jdbc;
    private final FactJson json;

    RoutingStore(JdbcClient jdbc, FactJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** False when something is decided on the assessment, or on the ended course, already. */
    boolean insert(Actor.Staff actor, Routing routing, String table, boolean afterExit) {
        return jdbc.sql(
                                """
                                insert into pathway.routing
                                    (id, area, owner_provider, owner_unit, person_id, course_id, assessment_id,
                                     agreement, agreement_version, phase, decision_table, rule, clause, suggested,
                                     chosen, deviation_reason, deviation_words, facts, decided_at, after_exit)
                                values (:id, :area, :party, :unit, :person, :course, :assessment,
                                        :agreement, :agreed, :phase, :table, :rule, :clause, :suggested,
                                        :chosen, :reason, :words, cast(:facts as jsonb), :at, :afterExit)
                                on conflict do nothing
                                """)
                        .param("id", routing.id().value())
                        .param("area", actor.area().code())
                        .param("party", actor.party().value())
                        .param("unit", routing.unit().value())
                        .param("person", routing.person().value())
                        .param("course", routing.course().value())
                        .param("assessment", routing.assessment().value())
                        .param("agreement", routing.agreement())
                        .param("agreed", routing.agreementVersion())
                        .param("phase", routing.phase())
                        .param("table", table)
                        .param("rule", routing.rule().orElse(null))
                        .param("clause", routing.clause())
                        .param("suggested", routing.suggested().orElse(null))
                        .param("chosen", routing.chosen())
                        .param("reason", routing.deviation().map(d -> d.reason()).orElse(null))
                        .param("words", routing.deviation().map(d -> d.words()).orElse(null))
                        .param("facts", json.written(routing.facts()))
                        .param("at", Timestamp.from(routing.decidedAt()))
                        .param("afterExit", afterExit)
                        .update()
                == 1;
    }

    Optional<Routing> ofAssessment(AssessmentId assessment) {
        return jdbc.sql("select * from pathway.routing where assessment_id = ? and not after_exit")
                .param(assessment.value())
                .query(this::routing)
                .optional();
    }

    /** What was decided when the course had ended. */
    Optional<Routing> afterExit(CourseId course) {
        return jdbc.sql("select * from pathway.routing where course_id = ? and after_exit")
                .param(course.value())
                .query(this::routing)
                .optional();
    }

    List<Routing> all(Collection<UUID> ids, RowFilter visible) {
        return jdbc.sql(
                        "select * from pathway.routing where id in (:ids) and "
                                + visible.predicate())
                .param("ids", ids)
                .params(visible.parameters())
                .query(this::routing)
                .list();
    }

    /** Newest first. */
    List<Routing> ofPerson(PersonId person, RowFilter visible) {
        return jdbc.sql(
                        "select * from pathway.routing where person_id = :person and "
                                + visible.predicate()
                                + " order by decided_at desc, id desc")
                .param("person", person.value())
                .params(visible.parameters())
                .query(this::routing)
                .list();
    }

    private Routing routing(ResultSet row, int number) throws SQLException {
        var words = row.getString("deviation_words");
        return new Routing(
                new RoutingId(row.getObject("id", UUID.class)),
                new CourseId(row.getObject("course_id", UUID.class)),
                new AssessmentId(row.getObject("assessment_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                row.getString("agreement"),
                row.getInt("agreement_version"),
                row.getString("phase"),
                row.getString("clause"),
                Optional.ofNullable(row.getObject("rule", Integer.class)),
                Optional.ofNullable(row.getString("suggested")),
                row.getString("chosen"),
                Optional.ofNullable(row.getString("deviation_reason"))
                        .map(reason -> new Routing.Deviation(reason, words)),
                json.facts(row.getString("facts")),
                row.getTimestamp("decided_at").toInstant());
    }
}

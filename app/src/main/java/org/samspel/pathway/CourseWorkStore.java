package org.samspel.pathway;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Reads assessments and what was decided on them together; the caller has asked {@code access}. */
@Component
class CourseWorkStore {
    private final JdbcClient jdbc;
    private final AssessmentRows rows;

    CourseWorkStore(JdbcClient jdbc, AssessmentRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    CourseWork of(Course course) {
        return of(course.person(), course.id());
    }

    /** The whole of the course that the assessment belongs to. */
    CourseWork around(Assessment assessment) {
        return of(assessment.person(), assessment.course());
    }

    private CourseWork of(PersonId person, CourseId course) {
        var records = Persons.together(person);
        return ReadOnce.once(List.of(CourseWork.class, records), () -> learned(read(records)))
                .of(course);
    }

    private static CourseWork learned(CourseWork work) {
        ReadOnce.learned(Assessment.class, work.assessments(), one -> one.id().value());
        ReadOnce.learned(
                Routing.class,
                work.decisions().stream().map(CourseWork.Decision::routing).toList(),
                one -> one.id().value());
        return work;
    }

    /** An assessment comes once for each routing that rests on it. */
    private CourseWork read(List<PersonId> records) {
        var assessments = new LinkedHashMap<UUID, Assessment>();
        var decisions = new ArrayList<CourseWork.Decision>();
        jdbc.sql(
                        """
                        select a.*, r.after_exit,
                                r.id as r_id, r.course_id as r_course_id, r.assessment_id as r_assessment_id,
                                r.person_id as r_person_id, r.owner_unit as r_owner_unit, r.agreement as r_agreement,
                                r.agreement_version as r_agreement_version, r.phase as r_phase, r.clause as r_clause,
                                r.rule as r_rule, r.suggested as r_suggested, r.chosen as r_chosen,
                                r.deviation_reason as r_deviation_reason, r.deviation_words as r_deviation_words,
                                r.facts as r_facts, r.decided_at as r_decided_at, r.pilot as r_pilot
                        from pathway.assessment a left join pathway.routing r on r.assessment_id = a.id
                        where a.person_id in (:records) order by a.assessed_at desc, a.id desc, r.decided_at desc
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            if (!assessments.containsKey(id)) {
                                assessments.put(id, rows.assessment(row, 0));
                            }
                            if (row.getObject("r_id") != null) {
                                decisions.add(decision(row));
                            }
                        });
        return new CourseWork(List.copyOf(assessments.values()), List.copyOf(decisions));
    }

    private CourseWork.Decision decision(ResultSet row) throws SQLException {
        return new CourseWork.Decision(rows.routing(row, "r_"), row.getBoolean("after_exit"));
    }
}

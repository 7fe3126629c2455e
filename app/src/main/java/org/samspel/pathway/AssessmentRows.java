package org.samspel.pathway;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads assessments, and the routings that rest on them, from their rows. */
@Component
class AssessmentRows {
    private final FactJson json;

    AssessmentRows(FactJson json) {
        this.json = json;
    }

    Assessment assessment(ResultSet row, int number) throws SQLException {
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
                row.getTimestamp("assessed_at").toInstant(),
                Set.of((String[]) row.getArray("pilots").getArray()));
    }

    Routing routing(ResultSet row, int number) throws SQLException {
        return routing(row, "");
    }

    /** A routing from a row of its table, or of another one whose columns of routings begin so. */
    Routing routing(ResultSet row, String prefix) throws SQLException {
        var words = row.getString(prefix + "deviation_words");
        return new Routing(
                new RoutingId(row.getObject(prefix + "id", UUID.class)),
                new CourseId(row.getObject(prefix + "course_id", UUID.class)),
                new AssessmentId(row.getObject(prefix + "assessment_id", UUID.class)),
                new PersonId(row.getObject(prefix + "person_id", UUID.class)),
                new UnitId(row.getObject(prefix + "owner_unit", UUID.class)),
                row.getString(prefix + "agreement"),
                row.getInt(prefix + "agreement_version"),
                row.getString(prefix + "phase"),
                row.getString(prefix + "clause"),
                Optional.ofNullable(row.getObject(prefix + "rule", Integer.class)),
                Optional.ofNullable(row.getString(prefix + "suggested")),
                row.getString(prefix + "chosen"),
                Optional.ofNullable(row.getString(prefix + "deviation_reason"))
                        .map(reason -> new Routing.Deviation(reason, words)),
                json.facts(row.getString(prefix + "facts")),
                row.getTimestamp(prefix + "decided_at").toInstant(),
                Optional.ofNullable(row.getString(prefix + "pilot")));
    }
}

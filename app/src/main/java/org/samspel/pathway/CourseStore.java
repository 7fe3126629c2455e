package org.samspel.pathway;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.samspel.person.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@Component
class CourseStore {
    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the person already has an open course under the agreement. */
    boolean insert(Actor.Staff actor, Course course) {
        return jdbc.sql(
                                """
                                insert into pathway.course
                                    (id, area, owner_provider, owner_unit, person_id, agreement, agreement_version,
                                     onset, phase_override, phase_reason, started_at)
                                values (:id, :area, :party, :unit, :person, :agreement, :agreed,
                                        :onset, :phase, :reason, :at)
                                on conflict (person_id, agreement) where ended_on is null do nothing
                                """)
                        .param("id", course.id().value())
                        .param("area", actor.area().code())
                        .param("party", actor.party().value())
                        .param("unit", course.unit().value())
                        .param("person", course.person().value())
                        .param("agreement", course.agreement())
                        .param("agreed", course.agreementVersion())
                        .param("onset", course.onset())
                        .param("phase", course.override().map(o -> o.phase()).orElse(null))
                        .param("reason", course.override().map(o -> o.reason()).orElse(null))
                        .param("at", Timestamp.from(course.startedAt()))
                        .update()
                == 1;
    }

    /** False when the stored course has another version than the given one. */
    boolean update(Course course) {
        return jdbc.sql(
                                """
                                update pathway.course
                                set version = version + 1, onset = :onset, phase_override = :phase,
                                    phase_reason = :reason, ended_on = :ended,
                                    exit_reason = :exit, exit_words = :words, exit_version = :exitVersion
                                where id = :id and version = :version
                                """)
                        .param("id", course.id().value())
                        .param("version", course.version())
                        .param("onset", course.onset())
                        .param("phase", course.override().map(o -> o.phase()).orElse(null))
                        .param("reason", course.override().map(o -> o.reason()).orElse(null))
                        .param("ended", course.endedOn().orElse(null))
                        .param("exit", course.exit().map(CourseExit::reason).orElse(null))
                        .param("words", course.exit().map(CourseExit::words).orElse(null))
                        .param(
                                "exitVersion",
                                course.exit().map(CourseExit::agreementVersion).orElse(null))
                        .update()
                == 1;
    }

    Optional<Course> find(CourseId id) {
        return jdbc.sql("select * from pathway.course where id = ?")
                .param(id.value())
                .query(CourseStore::course)
                .optional();
    }

    Optional<Course> open(PersonId person, String agreement) {
        return jdbc.sql(
                        "select * from pathway.course where person_id = ? and agreement = ? and"
                                + " ended_on is null")
                .params(person.value(), agreement)
                .query(CourseStore::course)
                .optional();
    }

    /** Oldest first. */
    List<Course> openAt(UnitId unit, RowFilter visible) {
        return jdbc.sql(
                        "select * from pathway.course where owner_unit = :unit and ended_on is null"
                                + " and "
                                + visible.predicate()
                                + " order by started_at, id")
                .param("unit", unit.value())
                .params(visible.parameters())
                .query(CourseStore::course)
                .list();
    }

    /** Newest first. */
    List<Course> ofPerson(PersonId person, RowFilter visible) {
        var records = Persons.together(person);
        return ReadOnce.once(
                        List.of(Course.class, records, visible),
                        () ->
                                ReadOnce.learned(
                                        Course.class,
                                        read(records, visible),
                                        one -> one.id().value()))
                .stream()
                .filter(each -> each.person().equals(person))
                .toList();
    }

    private List<Course> read(List<PersonId> records, RowFilter visible) {
        return jdbc.sql(
                        "select * from pathway.course where person_id in (:records) and "
                                + visible.predicate()
                                + " order by started_at desc, id desc")
                .param("records", records.stream().map(PersonId::value).toList())
                .params(visible.parameters())
                .query(CourseStore::course)
                .list();
    }

    /** Those that the reader may see; what {@link #ofPerson} has brought is not read again. */
    List<Course> all(Collection<UUID> ids, RowFilter visible) {
        return List.copyOf(
                ReadOnce.all(Course.class, ids, unread -> read(unread, visible)).values());
    }

    private Map<UUID, Course> read(Collection<UUID> ids, RowFilter visible) {
        return jdbc
                .sql("select * from pathway.course where id in (:ids) and " + visible.predicate())
                .param("ids", ids)
                .params(visible.parameters())
                .query(CourseStore::course)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        var reason = row.getString("phase_reason");
        return new Course(
                new CourseId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                row.getString("agreement"),
                row.getInt("agreement_version"),
                row.getObject("onset", LocalDate.class),
                Optional.ofNullable(row.getString("phase_override"))
                        .map(phase -> new Course.PhaseOverride(phase, reason)),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getObject("ended_on", LocalDate.class)),
                exit(row));
    }

    private static Optional<CourseExit> exit(ResultSet row) throws SQLException {
        var reason = row.getString("exit_reason");
        return reason == null
                ? Optional.empty()
                : Optional.of(
                        new CourseExit(
                                reason, row.getString("exit_words"), row.getInt("exit_version")));
    }
}

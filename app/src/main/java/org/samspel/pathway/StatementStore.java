package org.samspel.pathway;

import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.ReadOnce;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
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
class StatementStore {
    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when a statement with the token is kept already. */
    boolean insert(Actor.Staff actor, Statement statement, UUID token) {
        return jdbc.sql(
                                """
                                insert into pathway.statement
                                    (id, area, owner_provider, owner_unit, person_id, course_id, token, kind,
                                     subject, value, held_on, words, stated_by, stated_at)
                                values (:id, :area, :party, :unit, :person, :course, :token, :kind,
                                        :subject, :value, :day, :words, :by, :at)
                                on conflict (course_id, token) do nothing
                                """)
                        .param("id", statement.id().value())
                        .param("area", actor.area().code())
                        .param("party", actor.party().value())
                        .param("unit", statement.unit().value())
                        .param("person", statement.person().value())
                        .param("course", statement.course().value())
                        .param("token", token)
                        .param("kind", statement.stated().kind())
                        .param("subject", subject(statement.stated()))
                        .param("value", value(statement.stated()))
                        .param("day", statement.heldOn())
                        .param("words", statement.words())
                        .param("by", statement.by().value())
                        .param("at", Timestamp.from(statement.statedAt()))
                        .update()
                == 1;
    }

    /** False when the stored statement has another version, or is withdrawn. */
    boolean withdraw(Statement statement, Statement.Withdrawal withdrawal) {
        return jdbc.sql(
                                """
                                update pathway.statement
                                set version = version + 1, withdrawn_at = :at, withdrawn_by = :by, withdrawn_why = :why
                                where id = :id and version = :version and withdrawn_at is null
                                """)
                        .param("id", statement.id().value())
                        .param("version", statement.version())
                        .param("at", Timestamp.from(withdrawal.at()))
                        .param("by", withdrawal.by().value())
                        .param("why", withdrawal.why())
                        .update()
                == 1;
    }

    Optional<Statement> find(StatementId id) {
        return jdbc.sql("select * from pathway.statement where id = ?")
                .param(id.value())
                .query(StatementStore::statement)
                .optional();
    }

    Optional<Statement> withToken(CourseId course, UUID token) {
        return jdbc.sql("select * from pathway.statement where course_id = ? and token = ?")
                .params(course.value(), token)
                .query(StatementStore::statement)
                .optional();
    }

    /** In the order in which they were made, withdrawn ones too. */
    List<Statement> ofCourse(PersonId person, CourseId course) {
        var records = Persons.together(person);
        return ReadOnce.once(
                        List.of(Statement.class, records),
                        () ->
                                ReadOnce.learned(
                                        Statement.class, read(records), one -> one.id().value()))
                .stream()
                .filter(each -> each.course().equals(course))
                .toList();
    }

    private List<Statement> read(List<PersonId> records) {
        return jdbc.sql(
                        "select * from pathway.statement where person_id in (:records) order by"
                                + " stated_at, id")
                .param("records", records.stream().map(PersonId::value).toList())
                .query(StatementStore::statement)
                .list();
    }

    /** Those that the reader may see; what {@link #ofCourse} has brought is not read again. */
    List<Statement> all(Collection<UUID> ids, RowFilter visible) {
        return List.copyOf(
                ReadOnce.all(Statement.class, ids, unread -> read(unread, visible)).values());
    }

    private Map<UUID, Statement> read(Collection<UUID> ids, RowFilter visible) {
        return jdbc
                .sql(
                        "select * from pathway.statement where id in (:ids) and "
                                + visible.predicate())
                .param("ids", ids)
                .params(visible.parameters())
                .query(StatementStore::statement)
                .list()
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
    }

    private static String subject(Stated stated) {
        return switch (stated) {
            case Stated.Milestone _ -> "";
            case Stated.Diagnosis(var _, var code) -> code;
            case Stated.ByDoctor(var fact, var _) -> fact;
        };
    }

    private static String value(Stated stated) {
        return switch (stated) {
            case Stated.Milestone _ -> "";
            case Stated.Diagnosis(var system, var _) -> system;
            case Stated.ByDoctor(var _, var holds) -> Boolean.toString(holds);
        };
    }

    private static Stated stated(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        return switch (kind) {
            case "diagnosis" ->
                    new Stated.Diagnosis(row.getString("value"), row.getString("subject"));
            case "doctors-statement" ->
                    new Stated.ByDoctor(
                            row.getString("subject"), Boolean.parseBoolean(row.getString("value")));
            default -> new Stated.Milestone(StageFact.named(kind).orElseThrow());
        };
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        var withdrawnAt = row.getTimestamp("withdrawn_at");
        return new Statement(
                new StatementId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new CourseId(row.getObject("course_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                new UserId(row.getObject("stated_by", UUID.class)),
                stated(row),
                row.getObject("held_on", LocalDate.class),
                row.getString("words"),
                row.getTimestamp("stated_at").toInstant(),
                withdrawnAt == null
                        ? Optional.empty()
                        : Optional.of(
                                new Statement.Withdrawal(
                                        withdrawnAt.toInstant(),
                                        new UserId(row.getObject("withdrawn_by", UUID.class)),
                                        row.getString("withdrawn_why"))));
    }
}

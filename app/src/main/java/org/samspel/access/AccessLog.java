package org.samspel.access;

import org.jspecify.annotations.Nullable;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Who has looked: lines are added, never changed, and read by the log reviewer of the area. */
@Component
public class AccessLog {
    private final JdbcClient jdbc;
    private final TransactionDoor door;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, TransactionDoor door, Clock clock) {
        this.jdbc = jdbc;
        this.door = door;
        this.clock = clock;
    }

    /** What was answered, about one person or about nobody in particular. */
    record Answer(@Nullable PersonId person, boolean permitted, String rule) {
        private @Nullable UUID id() {
            return person == null ? null : person.value();
        }
    }

    /** One line, in the caller's transaction. */
    void write(
            Actor actor,
            Action action,
            PersonId person,
            Purpose purpose,
            DataCategory category,
            boolean permitted,
            String rule) {
        writeAll(
                actor,
                action,
                purpose,
                category,
                List.of(person),
                _ -> new Answer(person, permitted, rule));
    }

    /**
     * One line about a person, or about nobody in particular: a search without a hit, an export.
     */
    void write(
            Actor actor,
            Action action,
            Optional<PersonId> person,
            Purpose purpose,
            DataCategory category,
            boolean permitted,
            String rule) {
        insert(
                actor,
                action,
                purpose,
                category,
                List.of(new Answer(person.orElse(null), permitted, rule)));
    }

    /** One line for each person of a list, in one statement. */
    void writeAll(
            Actor actor,
            Action action,
            Purpose purpose,
            DataCategory category,
            Collection<PersonId> persons,
            Function<PersonId, Answer> answered) {
        if (!persons.isEmpty()) {
            insert(actor, action, purpose, category, persons.stream().map(answered).toList());
        }
    }

    private void insert(
            Actor actor,
            Action action,
            Purpose purpose,
            DataCategory category,
            List<Answer> answers) {
        @Nullable UUID unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        @Nullable UUID party = actor instanceof Actor.Staff staff ? staff.party().value() : null;
        jdbc.sql("select looks.write(?, ?, ?, ?::uuid, ?::uuid, ?, ?, ?, ?, ?, ?)")
                .param(Timestamp.from(clock.instant()))
                .param(actor.auditName())
                .param(actor.roleName())
                .param(unit)
                .param(party)
                .param(action.name())
                .param(purpose.name())
                .param(category.slug())
                .param(answers.stream().map(Answer::id).toArray(UUID[]::new))
                .param(answers.stream().map(Answer::permitted).toArray(Boolean[]::new))
                .param(answers.stream().map(Answer::rule).toArray(String[]::new))
                .query((row, n) -> true)
                .single();
    }

    /**
     * The lines of the reviewer's area, newest first.
     *
     * @param page counted from 1
     */
    public List<LogLine> page(Actor reviewer, int page, int pageSize) {
        return door.enter(
                reviewer,
                () ->
                        jdbc.sql("select * from looks.page(?, ?)")
                                .params(pageSize, (page - 1) * pageSize)
                                .query(AccessLog::line)
                                .list());
    }

    /**
     * How many lines the area has.
     *
     * @param most where counting ends: a log of years is not counted for a page of it
     */
    public int count(Actor reviewer, int most) {
        return door.enter(
                reviewer,
                () -> jdbc.sql("select looks.count(?)").param(most).query(Integer.class).single());
    }

    static LogLine line(ResultSet row, int number) throws SQLException {
        return new LogLine(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                Action.valueOf(row.getString("action")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                Optional.ofNullable(row.getString("purpose")).map(Purpose::valueOf),
                Optional.ofNullable(row.getString("category")).flatMap(DataCategory::named),
                row.getBoolean("permitted"),
                row.getString("rule"));
    }
}

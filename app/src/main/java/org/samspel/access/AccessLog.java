package org.samspel.access;

import org.jspecify.annotations.Nullable;
import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
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
    private final Ids ids;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, TransactionDoor door, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.door = door;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was answered about one person. */
    record Answer(PersonId person, boolean permitted, String rule) {}

    void write(
            Actor actor,
            Action action,
            PersonId person,
            Purpose purpose,
            DataCategory category,
            boolean permitted,
            String rule) {
        @Nullable UUID unit = actor instanceof Actor.Staff staff ? staff.unit().value() : null;
        @Nullable UUID party = actor instanceof Actor.Staff staff ? staff.party().value() : null;
        jdbc.sql(
                        """
                        insert into access.log
                            (id, area, at, actor, role, unit_id, party_id, action, person_id, permitted, rule)
                        values (:id, :area, :at, :actor, :role, :unit, :party, :action, :person, :permitted, :rule)
                        """)
                .param("id", ids.next())
                .param("area", actor.area().code())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", actor.auditName())
                .param("role", role(actor))
                .param("unit", unit)
                .param("party", party)
                .param("action", action.name())
                .param("person", person.value())
                .param("permitted", permitted)
                .param("rule", rule)
                .update();
    }

    /** One line for each person of a list, in one statement. */
    void writeAll(
            Actor.Staff actor,
            Action action,
            Purpose purpose,
            DataCategory category,
            Collection<PersonId> persons,
            Function<PersonId, Answer> answered) {
        if (persons.isEmpty()) {
            return;
        }
        var answers = persons.stream().map(answered).toList();
        jdbc.sql(
                        """
                        insert into access.log
                            (id, area, at, actor, role, unit_id, party_id, action, person_id, permitted, rule)
                        select line.id, ?, ?, ?, ?, ?, ?, ?, line.person, line.permitted, line.rule
                        from unnest(?::uuid[], ?::uuid[], ?::boolean[], ?::text[])
                            as line (id, person, permitted, rule)
                        """)
                .params(
                        actor.area().code(),
                        Timestamp.from(clock.instant()),
                        actor.auditName(),
                        role(actor),
                        actor.unit().value(),
                        actor.party().value(),
                        action.name(),
                        persons.stream().map(_ -> ids.next()).toArray(UUID[]::new),
                        persons.stream().map(PersonId::value).toArray(UUID[]::new),
                        answers.stream().map(Answer::permitted).toArray(Boolean[]::new),
                        answers.stream().map(Answer::rule).toArray(String[]::new))
                .update();
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
                        jdbc.sql("select * from access.log_page(?, ?)")
                                .params(pageSize, (page - 1) * pageSize)
                                .query(AccessLog::line)
                                .list());
    }

    public int count(Actor reviewer) {
        return door.enter(
                reviewer,
                () -> jdbc.sql("select access.log_count()").query(Integer.class).single());
    }

    private static String role(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff -> staff.role().name();
            case Actor.Oneself _ -> "PERSON";
            case Actor.TheSystem _ -> "SYSTEM";
        };
    }

    private static LogLine line(ResultSet row, int number) throws SQLException {
        return new LogLine(
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("role"),
                Optional.ofNullable(row.getObject("unit_id", UUID.class)).map(UnitId::new),
                Action.valueOf(row.getString("action")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)).map(PersonId::new),
                row.getBoolean("permitted"),
                row.getString("rule"));
    }
}

package org.samspel.worklist;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.samspel.organisation.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;

@Component
class TaskStore {
    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept of a referral or a plan already, so that an event that brings no news writes
     * nothing.
     */
    KeptTasks kept(UUID subject) {
        var open = new HashSet<KeptTasks.Key>();
        var closed = new HashSet<KeptTasks.Key>();
        jdbc.sql(
                        """
                        select kind, unit_id, round, closed_at is null as open
                        from worklist.task where subject = ?
                        """)
                .param(subject)
                .query(
                        row -> {
                            var key =
                                    new KeptTasks.Key(
                                            TaskKind.valueOf(row.getString("kind")),
                                            new UnitId(row.getObject("unit_id", UUID.class)),
                                            row.getInt("round"));
                            (row.getBoolean("open") ? open : closed).add(key);
                        });
        return new KeptTasks(open, closed);
    }

    /** Adds the task, or closes the one that is there; a closed task is never opened again. */
    void keep(UUID newId, AreaId area, TaskSource of, DerivedTask task, Unit owner) {
        jdbc.sql(
                        """
                        insert into worklist.task as t
                            (id, area, owner_provider, owner_unit, kind, subject, round, unit_id, from_unit, person_id,
                             agreement, agreement_version, clause, due, opened_at, closed_at, closed_by, is_answer)
                        values (:id, :area, :party, :unit, :kind, :subject, :round, :unit, :from, :person,
                             :agreement, :version, :clause, :due, :openedAt, :closedAt, :closedBy, :isAnswer)
                        on conflict (kind, subject, unit_id, round) do update
                            set closed_at = excluded.closed_at, closed_by = excluded.closed_by,
                                is_answer = excluded.is_answer
                            where t.closed_at is null and excluded.closed_at is not null
                        """)
                .param("id", newId)
                .param("area", area.code())
                .param("party", owner.party().value())
                .param("unit", owner.id().value())
                .param("kind", task.kind().name())
                .param("subject", of.subject())
                .param("round", task.round())
                .param("from", task.from().value())
                .param("person", of.person().value())
                .param("agreement", of.agreement())
                .param("version", of.agreementVersion())
                .param("clause", task.clause())
                .param("due", timestamp(task.due()))
                .param("openedAt", Timestamp.from(task.openedAt()))
                .param("closedAt", timestamp(task.closedAt()))
                .param("closedBy", task.closedAt().isPresent() ? "event" : null)
                .param("isAnswer", task.closedAt().equals(of.answeredAt()))
                .update();
    }

    /** Closes open tasks about something that do not follow from it any more. */
    void closeOthers(UUID subject, TaskKind kind, Collection<DerivedTask> still, Instant at) {
        jdbc.sql(
                        """
                        update worklist.task set closed_at = :at, closed_by = 'event'
                        where subject = :subject and kind = :kind and closed_at is null
                          and unit_id || ' ' || round <> all(:still)
                        """)
                .param("at", Timestamp.from(at))
                .param("subject", subject)
                .param("kind", kind.name())
                .param(
                        "still",
                        still.stream()
                                .filter(task -> task.kind() == kind)
                                .map(task -> task.unit() + " " + task.round())
                                .toArray(String[]::new))
                .update();
    }

    /** Closes what a unit had to choose anew about a person before that moment. */
    void chosenAnew(PersonId person, UnitId unit, Instant at) {
        jdbc.sql(
                        """
                        update worklist.task set closed_at = :at, closed_by = 'routing'
                        where person_id = :person and unit_id = :unit and kind = :kind
                          and closed_at is null and opened_at <= :at
                        """)
                .param("at", Timestamp.from(at))
                .param("person", person.value())
                .param("unit", unit.value())
                .param("kind", TaskKind.CHOOSE_OTHER_WAY.name())
                .update();
    }

    /**
     * @return whether it still had that version, so that it was noted
     */
    boolean noted(TaskId id, int version, String by, Instant at) {
        return jdbc.sql(
                                """
                                update worklist.task set closed_at = :at, closed_by = :by
                                where id = :id and version = :version and closed_at is null
                                """)
                        .param("at", Timestamp.from(at))
                        .param("by", by)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Task> find(TaskId id, UnitId unit) {
        return jdbc.sql("select * from worklist.task where id = ? and unit_id = ?")
                .params(id.value(), unit.value())
                .query(TaskStore::task)
                .optional();
    }

    /**
     * @return whether it still had that version, so that it was given
     */
    boolean give(TaskId id, int version, Optional<UserId> to, UserId by, Instant at) {
        return jdbc.sql(
                                """
                                update worklist.task
                                set assigned_to = :to, assigned_by = :by, assigned_at = :at,
                                    version = version + 1
                                where id = :id and version = :version and closed_at is null
                                """)
                        .param("to", to.map(UserId::value).orElse(null))
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    static Task task(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp due = row.getTimestamp("due");
        @Nullable Timestamp closed = row.getTimestamp("closed_at");
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                TaskKind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("from_unit", UUID.class)),
                row.getString("agreement"),
                row.getInt("agreement_version"),
                row.getString("clause"),
                Optional.ofNullable(due).map(Timestamp::toInstant),
                row.getTimestamp("opened_at").toInstant(),
                Optional.ofNullable(closed).map(Timestamp::toInstant),
                given(row));
    }

    private static Optional<Task.Given> given(ResultSet row) throws SQLException {
        @Nullable UUID to = row.getObject("assigned_to", UUID.class);
        return to == null
                ? Optional.empty()
                : Optional.of(
                        new Task.Given(
                                new UserId(to),
                                new UserId(row.getObject("assigned_by", UUID.class)),
                                row.getTimestamp("assigned_at").toInstant()));
    }

    private static @Nullable Timestamp timestamp(Optional<Instant> instant) {
        return instant.map(Timestamp::from).orElse(null);
    }
}

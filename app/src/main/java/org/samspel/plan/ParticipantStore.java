package org.samspel.plan;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The units that take part in plans. */
@Component
class ParticipantStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    ParticipantStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    List<Participant> of(PlanId plan) {
        return jdbc.sql("select * from plan.participant where plan_id = ? order by called_at, id")
                .param(plan.value())
                .query(ParticipantStore::participant)
                .list();
    }

    /** Calls a unit; one that was called to an earlier meeting is called anew. */
    void call(Actor actor, Plan plan, Unit unit, int meeting, Instant at) {
        jdbc.sql(
                        """
                        insert into plan.participant as p
                            (id, area, owner_provider, owner_unit, person_id, plan_id, called_at, meeting)
                        values (:id, :area, :party, :unit, :person, :plan, :at, :meeting)
                        on conflict (plan_id, owner_unit) do update
                            set called_at = excluded.called_at, meeting = excluded.meeting, answer = null,
                                answered_at = null
                            where p.meeting < excluded.meeting
                        """)
                .param("id", ids.next())
                .param("area", actor.area().code())
                .param("party", unit.party().value())
                .param("unit", unit.id().value())
                .param("person", plan.person().value())
                .param("plan", plan.id().value())
                .param("at", Timestamp.from(at))
                .param("meeting", meeting)
                .update();
    }

    void answer(PlanId plan, UnitId unit, Participant.Answer answer, Instant at) {
        jdbc.sql(
                        """
                        update plan.participant set answer = ?, answered_at = ?
                        where plan_id = ? and owner_unit = ? and answer is distinct from ?
                        """)
                .params(
                        answer.name(),
                        Timestamp.from(at),
                        plan.value(),
                        unit.value(),
                        answer.name())
                .update();
    }

    private static Participant participant(ResultSet row, int number) throws SQLException {
        @Nullable String answer = row.getString("answer");
        return new Participant(
                new UnitId(row.getObject("owner_unit", UUID.class)),
                new PartyId(row.getObject("owner_provider", UUID.class)),
                row.getTimestamp("called_at").toInstant(),
                row.getInt("meeting"),
                Optional.ofNullable(answer).map(Participant.Answer::valueOf),
                PlanRow.instant(row, "answered_at"));
    }
}

package org.samspel.plan;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The heads of plans. */
@Component
class PlanStore {
    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The open plan of a person, otherwise the newest that is over. */
    Optional<Plan> ofPerson(Collection<PersonId> records) {
        return jdbc.sql(
                        """
                        select * from plan.plan where person_id in (:records)
                        order by closed_at is not null, begun_at desc limit 1
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(PlanRow::plan)
                .optional();
    }

    List<Plan> all(Collection<PlanId> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : jdbc.sql("select * from plan.plan where id in (:ids)")
                        .param("ids", wanted.stream().map(PlanId::value).toList())
                        .query(PlanRow::plan)
                        .list();
    }

    /** Whether it was kept now; not if the person has an open plan. */
    boolean insert(Actor actor, Plan plan) {
        var head = plan.head();
        return jdbc.sql(
                                """
                                insert into plan.plan
                                    (id, area, owner_provider, owner_unit, person_id, views, found_by, status,
                                     overall_party, contact_name, contact_unit, contact_phone, contact_substitute,
                                     follow_up_on, follow_up_unit, begun_at, status_at)
                                values (:id, :area, :party, :unit, :person, :views, :foundBy, :status,
                                     :overall, :name, :at, :phone, :substitute, :followUp, :by, :begun, :begun)
                                on conflict do nothing
                                """)
                        .param("id", plan.id().value())
                        .param("area", actor.area().code())
                        .param("party", plan.party().value())
                        .param("unit", plan.unit().value())
                        .param("person", plan.person().value())
                        .param("views", views(head))
                        .param("foundBy", plan.foundBy().name())
                        .param("status", plan.status().name())
                        .param("overall", overall(head))
                        .param("name", head.contact().name())
                        .param("at", head.contact().unit())
                        .param("phone", head.contact().phone())
                        .param("substitute", head.contact().substitute())
                        .param("followUp", head.followUpOn())
                        .param("by", head.followUpBy().value())
                        .param("begun", Timestamp.from(plan.begunAt()))
                        .update()
                == 1;
    }

    /** Whether it still had that version. A new day or unit of follow-up is a new round of it. */
    boolean revise(PlanId plan, int version, PlanHead head) {
        return jdbc.sql(
                                """
                                update plan.plan set version = version + 1, views = :views, overall_party = :overall,
                                    contact_name = :name, contact_unit = :at, contact_phone = :phone,
                                    contact_substitute = :substitute,
                                    follow_up_round = follow_up_round
                                        + case when (follow_up_on, follow_up_unit) = (cast(:followUp as date),
                                            cast(:by as uuid)) then 0 else 1 end,
                                    follow_up_on = :followUp, follow_up_unit = :by
                                where id = :id and version = :version
                                """)
                        .param("views", views(head))
                        .param("overall", overall(head))
                        .param("name", head.contact().name())
                        .param("at", head.contact().unit())
                        .param("phone", head.contact().phone())
                        .param("substitute", head.contact().substitute())
                        .param("followUp", head.followUpOn())
                        .param("by", head.followUpBy().value())
                        .param("id", plan.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Whether it still had that version. */
    boolean move(PlanId plan, int version, PlanStatus to, Instant at) {
        return jdbc.sql(
                                """
                                update plan.plan set version = version + 1, status = :status, status_at = :at,
                                    closed_at = case when :over then cast(:at as timestamptz) end
                                where id = :id and version = :version
                                """)
                        .param("status", to.name())
                        .param("over", to.isOver())
                        .param("at", Timestamp.from(at))
                        .param("id", plan.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Notes the call to a meeting, beside {@link #move}. */
    void called(PlanId plan, Call call, UnitId by, Instant at) {
        jdbc.sql(
                        """
                        update plan.plan set meeting = meeting + 1, meeting_at = :meetingAt, meeting_place = :place,
                            meeting_link = :link, called_at = :at, called_by_unit = :by, held_at = null, present = ''
                        where id = :id
                        """)
                .param("meetingAt", Timestamp.from(call.at()))
                .param("place", call.place())
                .param("link", call.link())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .param("id", plan.value())
                .update();
    }

    /** Notes that the meeting was held, beside {@link #move}. */
    void held(PlanId plan, String present, Instant at) {
        jdbc.sql("update plan.plan set held_at = ?, present = ? where id = ?")
                .params(Timestamp.from(at), present, plan.value())
                .update();
    }

    /** Notes the agreed version, beside {@link #move}. */
    void agreed(PlanId plan, int number, Instant at) {
        jdbc.sql("update plan.plan set agreed = ?, agreed_at = ? where id = ?")
                .params(number, Timestamp.from(at), plan.value())
                .update();
    }

    /** Notes how it ended, beside {@link #move}. */
    void closed(PlanId plan, String words, String ofPerson) {
        jdbc.sql("update plan.plan set closing = ?, closing_of_person = ? where id = ?")
                .params(words, ofPerson, plan.value())
                .update();
    }

    private static String views(PlanHead head) {
        return head.views().stream().sorted().map(PlanView::name).collect(Collectors.joining(","));
    }

    private static @Nullable UUID overall(PlanHead head) {
        return head.overall().map(party -> party.value()).orElse(null);
    }
}

package org.samspel.plan;

import org.jspecify.annotations.Nullable;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.referral.ReferralId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of plans. */
@Component
class LineStore {
    private final JdbcClient jdbc;

    LineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were written; removed ones too. */
    List<PlanLine> of(PlanId plan) {
        return jdbc.sql("select * from plan.line where plan_id = ? order by place")
                .param(plan.value())
                .query(LineStore::line)
                .list();
    }

    Optional<PlanLine> find(PlanId plan, UUID id) {
        return jdbc.sql("select * from plan.line where plan_id = ? and id = ?")
                .params(plan.value(), id)
                .query(LineStore::line)
                .optional();
    }

    /** Whether it was kept now; not when the form was sent before. */
    boolean insert(Actor actor, Plan plan, PlanLine line, UUID by, Instant at) {
        var sql =
                jdbc.sql(
                        """
                        insert into plan.line
                            (id, area, owner_provider, owner_unit, person_id, plan_id, kind, words, whose, scale,
                             scale_before, scale_after, from_on, until_on, responsible_party, external_actor, unit_id,
                             service, frequency, fee, agreement, agreement_version, clause, referral_id,
                             written_by, written_at, confirmed_version)
                        values (:id, :area, :ownerParty, :ownerUnit, :person, :plan, :kind, :words, :whose, :scale,
                             :before, :after, :from, :until, :party, :outside, :unit,
                             :service, :frequency, :fee, :agreement, :agreementVersion, :clause, :referral,
                             :by, :at, :confirmed)
                        on conflict (id) do nothing
                        """);
        return filled(sql, line)
                        .param("area", actor.area().code())
                        .param("person", plan.person().value())
                        .param("plan", plan.id().value())
                        .param("kind", line.kind().name())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("confirmed", line.marks().confirmedVersion())
                        .update()
                == 1;
    }

    /**
     * Whether it still had that version.
     *
     * @param confirmed whether whoever answers for it is who writes
     */
    boolean update(PlanId plan, PlanLine line, boolean confirmed, UUID by, Instant at) {
        var sql =
                jdbc.sql(
                        """
                        update plan.line set version = version + 1, owner_provider = :ownerParty,
                            owner_unit = :ownerUnit, words = :words, whose = :whose, scale = :scale,
                            scale_before = :before, scale_after = :after, from_on = :from, until_on = :until,
                            responsible_party = :party, external_actor = :outside, unit_id = :unit,
                            service = :service, frequency = :frequency, fee = :fee, agreement = :agreement,
                            agreement_version = :agreementVersion, clause = :clause, referral_id = :referral,
                            written_by = :by, written_at = :at,
                            confirmed_version = case when :confirmed then version + 1 else confirmed_version end,
                            confirmed_at = case when :confirmed then cast(:at as timestamptz) else confirmed_at end
                        where id = :id and plan_id = :plan and version = :version and removed_at is null
                        """);
        return filled(sql, line)
                        .param("version", line.version())
                        .param("plan", plan.value())
                        .param("confirmed", confirmed)
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Whether it still had that version. */
    boolean confirm(UUID id, int version, Instant at) {
        return jdbc.sql(
                                """
                                update plan.line set confirmed_version = version, confirmed_at = ?
                                where id = ? and version = ? and removed_at is null
                                """)
                        .params(Timestamp.from(at), id, version)
                        .update()
                == 1;
    }

    /** Whether it still had that version. What is removed stays to be read in agreed versions. */
    boolean remove(UUID id, int version, Instant at) {
        return jdbc.sql(
                                """
                                update plan.line set removed_at = ?, version = version + 1
                                where id = ? and version = ? and removed_at is null
                                """)
                        .params(Timestamp.from(at), id, version)
                        .update()
                == 1;
    }

    /** What the person says of a row: done or not, and a comment. Nobody else writes there. */
    boolean ofPerson(PlanId plan, UUID id, boolean done, String comment, Instant at) {
        return jdbc.sql(
                                """
                                update plan.line set comment_of_person = :comment,
                                    done_at = case when :done then coalesce(done_at, cast(:at as timestamptz)) end
                                where plan_id = :plan and id = :id and removed_at is null
                                """)
                        .param("comment", comment)
                        .param("done", done)
                        .param("at", Timestamp.from(at))
                        .param("plan", plan.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static StatementSpec filled(StatementSpec sql, PlanLine line) {
        var goal = line.goal().orElse(Goal.NONE);
        var service = line.service();
        var clause = service.flatMap(Service::clause);
        return sql.param("id", line.id())
                .param("ownerParty", line.owner().party().value())
                .param("ownerUnit", line.owner().unit().value())
                .param("words", line.words())
                .param("whose", goal.whose())
                .param("scale", goal.scale())
                .param("before", goal.before().orElse(null))
                .param("after", goal.after().orElse(null))
                .param("from", line.from().orElse(null))
                .param("until", line.until().orElse(null))
                .param("party", party(line))
                .param("outside", outside(line))
                .param("unit", line.unit().map(UnitId::value).orElse(null))
                .param("service", service.map(Service::catalogue).orElse(""))
                .param("frequency", service.map(Service::frequency).orElse(""))
                .param("fee", service.map(Service::fee).orElse(""))
                .param("agreement", clause.map(Service.Agreed::agreement).orElse(""))
                .param("agreementVersion", clause.map(Service.Agreed::version).orElse(0))
                .param("clause", clause.map(Service.Agreed::clause).orElse(""))
                .param(
                        "referral",
                        service.flatMap(Service::referral).map(ReferralId::value).orElse(null));
    }

    private static @Nullable UUID party(PlanLine line) {
        return line.service()
                .map(Service::responsible)
                .filter(Responsible.Principal.class::isInstance)
                .map(it -> ((Responsible.Principal) it).party().value())
                .orElse(null);
    }

    private static @Nullable String outside(PlanLine line) {
        return line.service()
                .map(Service::responsible)
                .filter(Responsible.Outside.class::isInstance)
                .map(it -> ((Responsible.Outside) it).name())
                .orElse(null);
    }

    static PlanLine line(ResultSet row, int number) throws SQLException {
        var kind = LineKind.valueOf(row.getString("kind"));
        @Nullable LocalDate from = row.getObject("from_on", LocalDate.class);
        @Nullable LocalDate until = row.getObject("until_on", LocalDate.class);
        return new PlanLine(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                kind,
                new PlanLine.Owner(
                        new PartyId(row.getObject("owner_provider", UUID.class)),
                        new UnitId(row.getObject("owner_unit", UUID.class))),
                row.getString("words"),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                kind == LineKind.GOAL ? Optional.of(goal(row)) : Optional.empty(),
                kind == LineKind.SERVICE ? Optional.of(service(row)) : Optional.empty(),
                new PlanLine.Marks(
                        row.getInt("confirmed_version"),
                        PlanRow.instant(row, "done_at"),
                        row.getString("comment_of_person"),
                        PlanRow.instant(row, "removed_at").isPresent()));
    }

    private static Goal goal(ResultSet row) throws SQLException {
        @Nullable BigDecimal before = row.getBigDecimal("scale_before");
        @Nullable BigDecimal after = row.getBigDecimal("scale_after");
        return new Goal(
                row.getString("whose"),
                row.getString("scale"),
                Optional.ofNullable(before).map(BigDecimal::stripTrailingZeros),
                Optional.ofNullable(after).map(BigDecimal::stripTrailingZeros));
    }

    private static Service service(ResultSet row) throws SQLException {
        @Nullable UUID party = row.getObject("responsible_party", UUID.class);
        @Nullable UUID unit = row.getObject("unit_id", UUID.class);
        @Nullable UUID referral = row.getObject("referral_id", UUID.class);
        var agreement = row.getString("agreement");
        return new Service(
                party == null
                        ? new Responsible.Outside(row.getString("external_actor"))
                        : new Responsible.Principal(
                                new PartyId(party), Optional.ofNullable(unit).map(UnitId::new)),
                row.getString("service"),
                row.getString("frequency"),
                row.getString("fee"),
                agreement.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Service.Agreed(
                                        agreement,
                                        row.getInt("agreement_version"),
                                        row.getString("clause"))),
                Optional.ofNullable(referral).map(ReferralId::new));
    }
}

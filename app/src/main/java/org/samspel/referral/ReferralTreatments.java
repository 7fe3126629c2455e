package org.samspel.referral;

import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.TransactionDoor;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;
import org.samspel.pathway.Treatments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Tells the pathway when the receivers of its routings began and ended the treatment. */
@Component
class ReferralTreatments implements Treatments {
    private final JdbcClient jdbc;
    private final TransactionDoor door;

    ReferralTreatments(JdbcClient jdbc, TransactionDoor door) {
        this.jdbc = jdbc;
        this.door = door;
    }

    @Override
    public List<Told> of(Actor actor, Collection<RoutingId> routings) {
        return door.enter(
                actor,
                () ->
                        jdbc
                                .sql(
                                        """
                                        select coalesce(receiver_unit, sender_unit) as unit,
                                               planned_at, started_at, completed_at
                                        from referral.referral
                                        where routing_id in (:ids) and not supplementary
                                        """)
                                .param("ids", routings.stream().map(RoutingId::value).toList())
                                .query((row, n) -> told(row))
                                .list()
                                .stream()
                                .flatMap(each -> each)
                                .toList());
    }

    private static Stream<Told> told(ResultSet row) throws SQLException {
        var unit = new UnitId(row.getObject("unit", UUID.class));
        return Stream.of(
                        told(StageFact.PLAN_AGREED, row, "planned_at", unit),
                        told(StageFact.TREATMENT_STARTED, row, "started_at", unit),
                        told(StageFact.CLOSING_NOTE, row, "completed_at", unit))
                .flatMap(Optional::stream);
    }

    private static Optional<Told> told(StageFact what, ResultSet row, String column, UnitId unit)
            throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column))
                .map(at -> new Told(what, at.toInstant(), unit));
    }
}

package org.samspel.referral;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.pathway.RoutingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was recommended; written once, never changed. */
@Component
class RecommendationStore {
    private final JdbcClient jdbc;

    RecommendationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it was kept now; not if the routing has recommended before. */
    boolean keep(Actor.Staff actor, Recommendation made) {
        return jdbc.sql(
                                """
                                insert into referral.recommendation
                                    (id, area, owner_provider, owner_unit, person_id, routing_id, agreement,
                                     agreement_version, clause, destination, recommended_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                                on conflict (routing_id) do nothing
                                """)
                        .params(
                                made.id().value(),
                                actor.area().code(),
                                actor.party().value(),
                                made.unit().value(),
                                made.person().value(),
                                made.routing().value(),
                                made.agreement(),
                                made.agreementVersion(),
                                made.clause(),
                                made.destination(),
                                Timestamp.from(made.recommendedAt()))
                        .update()
                == 1;
    }

    Optional<Recommendation> by(RoutingId routing) {
        return jdbc.sql("select * from referral.recommendation where routing_id = ?")
                .param(routing.value())
                .query(RecommendationStore::recommendation)
                .optional();
    }

    List<Recommendation> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from referral.recommendation where id in (:ids)")
                        .param("ids", ids)
                        .query(RecommendationStore::recommendation)
                        .list();
    }

    private static Recommendation recommendation(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                new RecommendationId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new RoutingId(row.getObject("routing_id", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                row.getString("agreement"),
                row.getInt("agreement_version"),
                row.getString("clause"),
                row.getString("destination"),
                row.getTimestamp("recommended_at").toInstant());
    }
}

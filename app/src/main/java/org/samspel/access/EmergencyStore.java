package org.samspel.access;

import org.samspel.access.RowOwners.Owner;
import org.samspel.access.law.Emergency;
import org.samspel.access.law.EmergencyReason;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@Component
class EmergencyStore {
    private final JdbcClient jdbc;
    private final PersonRows<KeptEmergency> rows;

    EmergencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new PersonRows<>(jdbc, "access.emergency", "opened_at", EmergencyStore::kept);
    }

    void insert(Actor.Staff actor, UUID id, PersonId person, Emergency emergency) {
        rows.add(
                actor,
                new Owner(actor.party(), actor.unit()),
                id,
                person,
                Map.of(
                        "user_id", actor.user().value(),
                        "reason", emergency.reason().name(),
                        "words", emergency.text(),
                        "opened_at", Timestamp.from(emergency.openedAt()),
                        "until_at", Timestamp.from(emergency.until())));
    }

    void ownersShown(Actor.Staff actor, UUID id, Instant at) {
        jdbc.sql(
                        """
                        update access.emergency set owners_shown_at = :at
                        where id = :id and user_id = :user and owners_shown_at is null and until_at > :at
                        """)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .param("user", actor.user().value())
                .update();
    }

    void close(Actor.Staff actor, Collection<PersonId> records, Instant at) {
        jdbc.sql(
                        """
                        update access.emergency set until_at = :at
                        where person_id in (:records) and user_id = :user and until_at > :at and opened_at < :at
                        """)
                .param("at", Timestamp.from(at))
                .param("records", PersonRows.values(records))
                .param("user", actor.user().value())
                .update();
    }

    Optional<KeptEmergency> byId(UUID id) {
        return rows.byId(id);
    }

    List<KeptEmergency> open(Actor.Staff actor, Collection<PersonId> records, Instant now) {
        return rows.where(
                "person_id in (:records) and user_id = :user and until_at > :now",
                Map.of(
                        "records", PersonRows.values(records),
                        "user", actor.user().value(),
                        "now", Timestamp.from(now)));
    }

    List<KeptEmergency> of(Collection<PersonId> records) {
        return rows.of(records);
    }

    List<KeptEmergency> since(Instant from) {
        return rows.where("opened_at >= :from", Map.of("from", Timestamp.from(from)));
    }

    List<KeptEmergency> unreviewed() {
        return rows.where(
                "not exists (select from access.review r where r.subject = emergency.id)",
                Map.of());
    }

    static KeptEmergency kept(ResultSet row, int number) throws SQLException {
        var emergency =
                new Emergency(
                        new UserId(row.getObject("user_id", UUID.class)),
                        EmergencyReason.valueOf(row.getString("reason")),
                        row.getString("words"),
                        row.getTimestamp("opened_at").toInstant(),
                        row.getTimestamp("until_at").toInstant(),
                        ConsentStore.moment(row.getTimestamp("owners_shown_at")));
        return new KeptEmergency(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                new UnitId(row.getObject("owner_unit", UUID.class)),
                emergency);
    }
}

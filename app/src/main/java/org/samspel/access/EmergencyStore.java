package org.samspel.access;

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
import java.util.Optional;
import java.util.UUID;

@Component
class EmergencyStore {
    private final JdbcClient jdbc;

    EmergencyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Actor.Staff actor, UUID id, PersonId person, Emergency emergency) {
        jdbc.sql(
                        """
                        insert into access.emergency (id, area, owner_provider, owner_unit, person_id, user_id,
                            reason, words, opened_at, until_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do nothing
                        """)
                .params(
                        id,
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        person.value(),
                        actor.user().value(),
                        emergency.reason().name(),
                        emergency.text(),
                        Timestamp.from(emergency.openedAt()),
                        Timestamp.from(emergency.until()))
                .update();
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

    void close(Actor.Staff actor, UUID id, Instant at) {
        jdbc.sql(
                        """
                        update access.emergency set until_at = :at
                        where id = :id and user_id = :user and until_at > :at and opened_at < :at
                        """)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .param("user", actor.user().value())
                .update();
    }

    Optional<KeptEmergency> byId(UUID id) {
        return jdbc.sql("select * from access.emergency where id = ?")
                .param(id)
                .query(EmergencyStore::kept)
                .optional();
    }

    List<KeptEmergency> open(Actor.Staff actor, Collection<PersonId> records, Instant now) {
        return jdbc.sql(
                        """
                        select * from access.emergency
                        where person_id in (:records) and user_id = :user and until_at > :now
                        order by until_at desc, id
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .param("user", actor.user().value())
                .param("now", Timestamp.from(now))
                .query(EmergencyStore::kept)
                .list();
    }

    List<KeptEmergency> of(Collection<PersonId> records) {
        return jdbc.sql(
                        """
                        select * from access.emergency where person_id in (:records)
                        order by opened_at desc, id desc
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(EmergencyStore::kept)
                .list();
    }

    List<KeptEmergency> since(Instant from) {
        return jdbc.sql(
                        """
                        select * from access.emergency where opened_at >= ?
                        order by opened_at desc, id desc
                        """)
                .param(Timestamp.from(from))
                .query(EmergencyStore::kept)
                .list();
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

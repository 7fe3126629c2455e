package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

@Component
class StatusStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    StatusStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** False when the person is no longer as the change's form was read. */
    boolean update(Person person, int version, String municipality, PersonStatus status) {
        return jdbc.sql(
                                """
                                update person.person set version = version + 1, municipality_code = :municipality,
                                    died_on = :died, left_area_on = :left, protection = :protection
                                where id = :id and version = :version
                                """)
                        .param("municipality", municipality)
                        .param("died", status.diedOn().orElse(null))
                        .param("left", status.leftAreaOn().orElse(null))
                        .param("protection", status.protection().map(Enum::name).orElse(null))
                        .param("id", person.id().value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void record(
            Actor.Staff actor,
            PersonId person,
            StatusChange change,
            FactSource source,
            Instant at) {
        jdbc.sql(
                        """
                        insert into person.status_fact (id, area, owner_provider, owner_unit, person_id,
                            kind, on_date, detail, source, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ids.next(),
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        person.value(),
                        change.kind(),
                        change.on(),
                        change.detail(),
                        source.name(),
                        Timestamp.from(at))
                .update();
    }

    List<StatusFact> facts(Collection<PersonId> records) {
        return jdbc.sql(
                        """
                        select kind, on_date, detail, source from person.status_fact
                        where person_id in (:records) order by recorded_at desc, id desc
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .query(
                        (row, n) ->
                                new StatusFact(
                                        row.getString("kind"),
                                        row.getObject("on_date", LocalDate.class),
                                        row.getString("detail"),
                                        FactSource.valueOf(row.getString("source"))))
                .list();
    }
}

package org.samspel.access;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Component
class CareRelationStore {
    private final JdbcClient jdbc;
    private final Ids ids;

    CareRelationStore(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** An open relation. */
    record Open(PersonId person, UnitId unit, RelationKind kind) {}

    List<Open> openOf(Collection<PersonId> persons) {
        return jdbc.sql(
                        """
                        select person_id, unit_id, kind from access.care_relation
                        where person_id in (:persons) and ended_at is null
                        """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .query(
                        (row, n) ->
                                new Open(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        new UnitId(row.getObject("unit_id", UUID.class)),
                                        RelationKind.valueOf(row.getString("kind"))))
                .list();
    }

    void begin(
            Actor actor, PersonId person, Unit unit, RelationKind kind, String reason, Instant at) {
        jdbc.sql(
                        """
                        insert into access.care_relation
                            (id, area, owner_provider, owner_unit, person_id, unit_id, kind, reason, began_by, began_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (person_id, unit_id, kind) where ended_at is null do nothing
                        """)
                .params(
                        ids.next(),
                        actor.area().code(),
                        unit.party().value(),
                        unit.id().value(),
                        person.value(),
                        unit.id().value(),
                        kind.name(),
                        reason,
                        actor.auditName(),
                        Timestamp.from(at))
                .update();
    }

    void end(PersonId person, UnitId unit, RelationKind kind, Instant at) {
        jdbc.sql(
                        """
                        update access.care_relation set ended_at = ?
                        where person_id = ? and unit_id = ? and kind = ? and ended_at is null
                        """)
                .params(Timestamp.from(at), person.value(), unit.value(), kind.name())
                .update();
    }

    int begunBy(Actor actor, RelationKind kind, Instant since) {
        return jdbc.sql(
                        "select count(*) from access.care_relation where began_by = ? and kind = ?"
                                + " and began_at > ?")
                .params(actor.auditName(), kind.name(), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }
}

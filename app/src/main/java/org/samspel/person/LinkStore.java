package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

@Component
class LinkStore {
    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Links of an area are made one at a time, so that none closes a circle. */
    void lock(AreaId area) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('person.link ' || ?, 0))")
                .param(area.code())
                .query((row, n) -> 1)
                .single();
    }

    void insert(
            Actor.Staff actor,
            UUID id,
            PersonId replaced,
            PersonId kept,
            String reason,
            Instant at) {
        jdbc.sql(
                        """
                        insert into person.link
                            (id, area, owner_provider, owner_unit, replaced, kept, reason, linked_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        replaced.value(),
                        kept.value(),
                        reason,
                        Timestamp.from(at))
                .update();
    }

    boolean undo(PersonId replaced, String reason, Instant at) {
        return jdbc.sql(
                                """
                                update person.link set undone_at = ?, undone_reason = ?
                                where replaced = ? and undone_at is null
                                """)
                        .params(Timestamp.from(at), reason, replaced.value())
                        .update()
                == 1;
    }

    /** Lets each of these records point at the end of its chain of links. */
    void follow(Collection<PersonId> records) {
        jdbc.sql(
                        """
                        with recursive chain as (
                            select p.id as record, p.id as reached from person.person p where p.id in (:records)
                            union all
                            select c.record, l.kept from chain c
                            join person.link l on l.replaced = c.reached and l.undone_at is null
                        ), last as (
                            select record, reached from chain c
                            where not exists (select from person.link l
                                where l.replaced = c.reached and l.undone_at is null)
                        )
                        update person.person p
                        set replaced_by = nullif(last.reached, p.id), version = p.version + 1
                        from last
                        where p.id = last.record and p.replaced_by is distinct from nullif(last.reached, p.id)
                        """)
                .param("records", records.stream().map(PersonId::value).toList())
                .update();
    }
}

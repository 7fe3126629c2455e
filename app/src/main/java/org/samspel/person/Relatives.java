package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The relatives of persons. The caller has asked {@code access}. */
@Component
public class Relatives {
    private final JdbcClient jdbc;
    private final BesideStore beside;
    private final TransactionDoor door;
    private final Ids ids;

    Relatives(JdbcClient jdbc, BesideStore beside, TransactionDoor door, Ids ids) {
        this.jdbc = jdbc;
        this.beside = beside;
        this.door = door;
        this.ids = ids;
    }

    /** All that were ever named, those of today first. */
    public List<Relative> of(Actor actor, Person person) {
        return door.enter(actor, () -> beside.of(person.records()).relatives());
    }

    /** Saves a new relative (version 0) or a changed one. Saving a new one twice saves it once. */
    public Saved<Relative> save(Actor.Staff actor, Person person, Relative relative) {
        return door.enter(
                actor,
                () -> {
                    var done =
                            relative.version() == 0
                                    ? insert(actor, person, relative)
                                    : update(person, relative);
                    return of(actor, person).stream()
                            .filter(stored -> stored.id().equals(relative.id()))
                            .findFirst()
                            .<Saved<Relative>>map(
                                    stored ->
                                            done || isSame(stored, relative)
                                                    ? new Saved.Done<>(stored)
                                                    : new Saved.Stale<>(stored))
                            .orElseGet(Saved.Missing::new);
                });
    }

    /** A key for a new relative, which its form carries. */
    public UUID newId() {
        return ids.next();
    }

    private boolean insert(Actor.Staff actor, Person person, Relative relative) {
        return jdbc.sql(
                                """
                                insert into person.relative (id, area, owner_provider, owner_unit, person_id, name,
                                    relation, phone, may_be_contacted, may_know, from_on, until_on)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                                """)
                        .params(
                                relative.id(),
                                actor.area().code(),
                                actor.party().value(),
                                actor.unit().value(),
                                person.id().value(),
                                relative.name(),
                                relative.relation(),
                                relative.phone(),
                                relative.mayBeContacted(),
                                relative.mayKnow(),
                                relative.from())
                        .param(relative.until().orElse(null))
                        .update()
                == 1;
    }

    private boolean update(Person person, Relative relative) {
        return jdbc.sql(
                                """
                                update person.relative set version = version + 1, name = :name, relation = :relation,
                                    phone = :phone, may_be_contacted = :contact, may_know = :know,
                                    from_on = :from, until_on = :until
                                where id = :id and version = :version and person_id in (:records)
                                """)
                        .param("name", relative.name())
                        .param("relation", relative.relation())
                        .param("phone", relative.phone())
                        .param("contact", relative.mayBeContacted())
                        .param("know", relative.mayKnow())
                        .param("from", relative.from())
                        .param("until", relative.until().orElse(null))
                        .param("id", relative.id())
                        .param("version", relative.version())
                        .param("records", person.records().stream().map(PersonId::value).toList())
                        .update()
                == 1;
    }

    private static boolean isSame(Relative stored, Relative typed) {
        return typed.version() == 0 && stored.version() == 1;
    }
}

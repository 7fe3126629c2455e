package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** The named contacts of persons. The caller has asked {@code access}. */
@Component
public class NamedContacts {
    private final JdbcClient jdbc;
    private final BesideStore beside;
    private final TransactionDoor door;
    private final Ids ids;

    NamedContacts(JdbcClient jdbc, BesideStore beside, TransactionDoor door, Ids ids) {
        this.jdbc = jdbc;
        this.beside = beside;
        this.door = door;
        this.ids = ids;
    }

    /** All that were ever named, those of today first. */
    public List<NamedContact> of(Actor actor, Person person) {
        return door.enter(actor, () -> beside.of(person.records()).contacts());
    }

    /** Saves a new contact (version 0) or a changed one. Saving a new one twice saves it once. */
    public Saved<NamedContact> save(Actor.Staff actor, Person person, NamedContact contact) {
        return door.enter(
                actor,
                () -> {
                    var done =
                            contact.version() == 0
                                    ? insert(actor, person, contact)
                                    : update(person, contact);
                    return of(actor, person).stream()
                            .filter(stored -> stored.id().equals(contact.id()))
                            .findFirst()
                            .<Saved<NamedContact>>map(
                                    stored ->
                                            done || isSame(stored, contact)
                                                    ? new Saved.Done<>(stored)
                                                    : new Saved.Stale<>(stored))
                            .orElseGet(Saved.Missing::new);
                });
    }

    /** A key for a new contact, which its form carries. */
    public UUID newId() {
        return ids.next();
    }

    private boolean insert(Actor.Staff actor, Person person, NamedContact contact) {
        return jdbc.sql(
                                """
                                insert into person.named_contact (id, area, owner_provider, owner_unit, person_id, kind,
                                    name, at_unit, phone, substitute, from_on, until_on)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                                """)
                        .params(
                                contact.id(),
                                actor.area().code(),
                                actor.party().value(),
                                actor.unit().value(),
                                person.id().value(),
                                contact.kind().name(),
                                contact.name(),
                                contact.unit(),
                                contact.phone(),
                                contact.substitute(),
                                contact.from())
                        .param(contact.until().orElse(null))
                        .update()
                == 1;
    }

    private boolean update(Person person, NamedContact contact) {
        return jdbc.sql(
                                """
                                update person.named_contact set version = version + 1, kind = :kind, name = :name,
                                    at_unit = :unit, phone = :phone, substitute = :substitute,
                                    from_on = :from, until_on = :until
                                where id = :id and version = :version and person_id in (:records)
                                """)
                        .param("kind", contact.kind().name())
                        .param("name", contact.name())
                        .param("unit", contact.unit())
                        .param("phone", contact.phone())
                        .param("substitute", contact.substitute())
                        .param("from", contact.from())
                        .param("until", contact.until().orElse(null))
                        .param("id", contact.id())
                        .param("version", contact.version())
                        .param("records", person.records().stream().map(PersonId::value).toList())
                        .update()
                == 1;
    }

    private static boolean isSame(NamedContact stored, NamedContact typed) {
        return typed.version() == 0 && stored.version() == 1;
    }
}

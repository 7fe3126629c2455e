package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.TransactionDoor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.stream.Collectors;

/**
 * Keeps what persons need to understand and be understood; read with the person. The caller has
 * asked {@code access}.
 */
@Component
public class NeedsOfPersons {
    private final Persons persons;
    private final JdbcClient jdbc;
    private final TransactionDoor door;

    NeedsOfPersons(Persons persons, JdbcClient jdbc, TransactionDoor door) {
        this.persons = persons;
        this.jdbc = jdbc;
        this.door = door;
    }

    /** Saves the needs; their version is the one that the form was read at. */
    public Saved<PersonNeeds> save(Actor.Staff actor, PersonId id, PersonNeeds needs) {
        return door.enter(
                actor,
                () -> {
                    var person = persons.afresh(actor, id);
                    var done =
                            needs.version() == 0
                                    ? insert(actor, person.id(), needs)
                                    : update(person.id(), needs);
                    var stored = persons.afresh(actor, id).needs();
                    return done ? new Saved.Done<>(stored) : new Saved.Stale<>(stored);
                });
    }

    private boolean insert(Actor.Staff actor, PersonId person, PersonNeeds needs) {
        return jdbc.sql(
                                """
                                insert into person.needs (person_id, area, owner_provider, owner_unit, language,
                                    interpreter, communication, words)
                                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (person_id) do nothing
                                """)
                        .params(
                                person.value(),
                                actor.area().code(),
                                actor.party().value(),
                                actor.unit().value(),
                                needs.language(),
                                needs.interpreter(),
                                codes(needs),
                                needs.words())
                        .update()
                == 1;
    }

    private boolean update(PersonId person, PersonNeeds needs) {
        return jdbc.sql(
                                """
                                update person.needs set version = version + 1, language = ?, interpreter = ?,
                                    communication = ?, words = ?
                                where person_id = ? and version = ?
                                """)
                        .params(
                                needs.language(),
                                needs.interpreter(),
                                codes(needs),
                                needs.words(),
                                person.value(),
                                needs.version())
                        .update()
                == 1;
    }

    private static String codes(PersonNeeds needs) {
        return needs.communication().stream().map(Enum::name).collect(Collectors.joining(","));
    }
}

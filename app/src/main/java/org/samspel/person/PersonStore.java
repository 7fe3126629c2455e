package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@Component
class PersonStore {
    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The persons by the ids asked for; an id that was replaced gives the person that is kept. */
    Map<PersonId, Person> byIds(Collection<PersonId> ids) {
        record Asked(PersonId id, Person person) {}
        return jdbc
                .sql(
                        "select a.id as asked, "
                                + PersonRow.COLUMNS
                                + " from person.person a join person.person p on p.id = a.kept"
                                + PersonRow.NEEDS
                                + "where a.id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(
                        (row, n) ->
                                new Asked(
                                        new PersonId(row.getObject("asked", UUID.class)),
                                        PersonRow.person(row, n)))
                .stream()
                .collect(Collectors.toMap(Asked::id, Asked::person));
    }

    Optional<PersonId> byIdentifier(Identifier identifier) {
        return jdbc.sql("select person_id from person.identifier where system = ? and value = ?")
                .params(identifier.system(), identifier.value())
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
    }

    /**
     * Until the transaction ends nobody else registers this identifier: two at once make one
     * person.
     */
    void lock(AreaId area, Identifier identifier) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(area.code() + identifier.system() + identifier.value())
                .query((row, n) -> 1)
                .single();
    }

    PersonId insert(Actor.Staff actor, RegisterPerson wish, Ids ids) {
        var id = ids.next();
        jdbc.sql(
                        """
                        insert into person.person (id, area, owner_provider, owner_unit, given_name, family_name,
                            birth_date, municipality_code, gp_unit)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        wish.givenName(),
                        wish.familyName(),
                        wish.birthDate(),
                        wish.municipalityCode(),
                        wish.gpUnit().value())
                .update();
        return new PersonId(id);
    }

    void add(
            Actor.Staff actor,
            PersonId person,
            Identifier identifier,
            Optional<LocalDate> since,
            Ids ids) {
        jdbc.sql(
                        """
                        insert into person.identifier
                            (id, area, owner_provider, owner_unit, person_id, system, value, since)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ids.next(),
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        person.value(),
                        identifier.system(),
                        identifier.value())
                .param(since.orElse(null))
                .update();
    }

    /** From that day on these numbers stand for the person no longer; they still find them. */
    void replace(Collection<Identifier> numbers, LocalDate on) {
        for (var number : numbers) {
            jdbc.sql(
                            "update person.identifier set replaced_on = ? where system = ? and"
                                    + " value = ?")
                    .params(on, number.system(), number.value())
                    .update();
        }
    }
}

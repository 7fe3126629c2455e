package org.samspel.person;

import org.samspel.kernel.Actor;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Ids;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.RowFilter;
import org.samspel.kernel.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

@Component
class PersonStore {
    private static final String VISIBLE =
            " from (select id as person_id, * from person.person) p where ";

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> byIds(Collection<PersonId> ids) {
        return jdbc.sql("select * from person.person where id in (:ids)")
                .param("ids", ids.stream().map(PersonId::value).toList())
                .query(PersonStore::person)
                .list();
    }

    Optional<Person> byIdentifier(Identifier identifier) {
        return jdbc.sql(
                        """
                        select p.* from person.person p join person.identifier i on i.person_id = p.id
                        where i.system = ? and i.value = ?
                        """)
                .params(identifier.system(), identifier.value())
                .query(PersonStore::person)
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

    List<Identifier> identifiers(PersonId id) {
        return jdbc
                .sql(
                        "select system, value from person.identifier where person_id = ? order by"
                                + " system, value")
                .param(id.value())
                .query((row, n) -> new Identifier(row.getString("system"), row.getString("value")))
                .stream()
                .sorted(Comparator.comparingInt(Identifier::rank))
                .toList();
    }

    /** The visible persons with the number, or whose name holds every word that is typed. */
    PersonPage search(
            String typed, Optional<Identifier> number, RowFilter visible, int page, int pageSize) {
        var parameters = new HashMap<String, Object>(visible.parameters());
        var conditions = new StringBuilder(visible.predicate());
        if (number.isPresent()) {
            conditions.append(
                    " and exists (select from person.identifier i where i.person_id = p.person_id"
                            + " and i.system = :system and i.value = :value)");
            parameters.put("system", number.get().system());
            parameters.put("value", number.get().value());
        } else if (!typed.isEmpty()) {
            for (var word : typed.toLowerCase(Locale.ROOT).split("\\s+")) {
                var name = "word" + parameters.size();
                conditions.append(" and lower(given_name || ' ' || family_name) like :" + name);
                parameters.put(name, "%" + escaped(word) + "%");
            }
        }
        var count = jdbc.sql("select count(*)" + VISIBLE + conditions).params(parameters);
        var list =
                jdbc.sql(
                                "select *"
                                        + VISIBLE
                                        + conditions
                                        + " order by family_name, given_name, id limit :size offset"
                                        + " :skip")
                        .params(parameters)
                        .param("size", pageSize)
                        .param("skip", (page - 1) * pageSize);
        return new PersonPage(
                list.query(PersonStore::person).list(), count.query(Integer.class).single());
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    Person insert(Actor.Staff actor, RegisterPerson wish, Ids ids) {
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
        jdbc.sql(
                        """
                        insert into person.identifier (id, area, owner_provider, owner_unit, person_id, system, value)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        ids.next(),
                        actor.area().code(),
                        actor.party().value(),
                        actor.unit().value(),
                        id,
                        wish.identifier().system(),
                        wish.identifier().value())
                .update();
        return byIds(List.of(new PersonId(id))).getFirst();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("municipality_code"),
                new UnitId(row.getObject("gp_unit", UUID.class)));
    }
}

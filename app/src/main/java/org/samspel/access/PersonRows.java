package org.samspel.access;

import org.jspecify.annotations.Nullable;
import org.samspel.access.RowOwners.Owner;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** One table of this room whose rows each belong to a person and are never deleted. */
final class PersonRows<T> {
    private final JdbcClient jdbc;
    private final String table;
    private final String newestFirst;
    private final RowMapper<T> kept;

    /**
     * @param began the column that says since when a row is there
     */
    PersonRows(JdbcClient jdbc, String table, String began, RowMapper<T> kept) {
        this.jdbc = jdbc;
        this.table = table;
        this.newestFirst = " order by " + began + " desc, id desc";
        this.kept = kept;
    }

    /** All of a person, newest first. */
    List<T> of(Collection<PersonId> records) {
        return where("person_id in (:records)", Map.of("records", values(records)));
    }

    Optional<T> byId(UUID id) {
        return where("id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Those for which a condition holds, newest first. */
    List<T> where(String condition, Map<String, ?> parameters) {
        return jdbc.sql("select * from " + table + " where " + condition + newestFirst)
                .params(parameters)
                .query(kept)
                .list();
    }

    /**
     * Adds a row; one that is there already under the same id stays as it is.
     *
     * @param columns beside those that every row of a person has; an empty {@link Optional} is null
     */
    void add(Actor actor, Owner owner, UUID id, PersonId person, Map<String, ?> columns) {
        var all = new LinkedHashMap<String, @Nullable Object>();
        all.put("id", id);
        all.put("area", actor.area().code());
        all.put("owner_provider", owner.provider().value());
        all.put("owner_unit", owner.unit().value());
        all.put("person_id", person.value());
        columns.forEach(
                (name, value) ->
                        all.put(
                                name,
                                value instanceof Optional<?> given ? given.orElse(null) : value));
        var insert =
                jdbc.sql(
                        "insert into %s (%s) values (%s) on conflict (id) do nothing"
                                .formatted(
                                        table,
                                        String.join(", ", all.keySet()),
                                        all.keySet().stream()
                                                .map(name -> ":" + name)
                                                .collect(Collectors.joining(", "))));
        for (var column : all.entrySet()) {
            insert = insert.param(column.getKey(), column.getValue());
        }
        insert.update();
    }

    static List<UUID> values(Collection<PersonId> records) {
        return records.stream().map(PersonId::value).toList();
    }
}

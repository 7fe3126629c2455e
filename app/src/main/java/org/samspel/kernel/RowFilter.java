package org.samspel.kernel;

import java.util.Map;
import java.util.Optional;

/**
 * A condition on the rows of a list, given by the room that knows who may see what to the room that
 * owns the rows.
 *
 * @param predicate SQL over the column {@code person_id}, with named parameters
 * @param persons SQL that selects the {@code person_id}s themselves, perhaps more than once each,
 *     where there is one: counting them is cheaper than asking about each row
 */
public record RowFilter(
        String predicate, Map<String, Object> parameters, Optional<String> persons) {
    public RowFilter {
        parameters = Map.copyOf(parameters);
    }

    public RowFilter(String predicate, Map<String, Object> parameters) {
        this(predicate, parameters, Optional.empty());
    }

    /** The rows of the persons that a query selects. */
    public static RowFilter among(String persons, Map<String, Object> parameters) {
        return new RowFilter("person_id in (" + persons + ")", parameters, Optional.of(persons));
    }

    /**
     * The condition asked of each row by itself, for few rows of many: PostgreSQL does not gather
     * everybody who may be seen first.
     *
     * @param rows the name of the rows in the statement, which have a column {@code person_id}
     */
    public String each(String rows) {
        return persons.map(
                        those ->
                                "exists (select from (%s) seen where seen.person_id = %s.person_id offset 0)"
                                        .formatted(those, rows))
                .orElse(predicate);
    }
}

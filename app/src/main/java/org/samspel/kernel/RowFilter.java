package org.samspel.kernel;

import java.util.Map;

/**
 * A condition on the rows of a list, given by the room that knows who may see what to the room that
 * owns the rows.
 *
 * @param predicate SQL over the column {@code person_id}, with named parameters
 */
public record RowFilter(String predicate, Map<String, Object> parameters) {
    public RowFilter {
        parameters = Map.copyOf(parameters);
    }
}

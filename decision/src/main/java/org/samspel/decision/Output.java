package org.samspel.decision;

import java.util.List;
import java.util.Optional;

/**
 * An output column.
 *
 * @param allowed {@code -} when the table does not list its values
 * @param otherwise the value when no rule matches, the default output of DMN
 */
public record Output(
        String name, String label, Type type, UnaryTest allowed, Optional<Value> otherwise) {

    public Output(String name, String label, Type type, UnaryTest allowed) {
        this(name, label, type, allowed, Optional.empty());
    }

    /**
     * The output values in their order, the first with the highest priority; empty when the table
     * does not list them one by one.
     */
    public List<Value> values() {
        return switch (allowed) {
            case UnaryTest.Equal(var value) -> List.of(value);
            case UnaryTest.AnyOf(var tests)
                    when tests.stream().allMatch(UnaryTest.Equal.class::isInstance) ->
                    allowed.mentioned().toList();
            default -> List.of();
        };
    }
}

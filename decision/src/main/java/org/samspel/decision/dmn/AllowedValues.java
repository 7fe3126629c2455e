package org.samspel.decision.dmn;

import org.samspel.decision.Domain;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;

import java.util.List;
import java.util.Optional;

/** Holds the cells of a column to the values that the column allows. */
final class AllowedValues {

    private AllowedValues() {}

    /** The part of the test that no allowed value can ever meet. */
    static Optional<UnaryTest> beyond(Type type, UnaryTest allowed, UnaryTest test) {
        return switch (test) {
            case UnaryTest.Any any -> Optional.empty();
            case UnaryTest.IsNull isNull -> Optional.empty();
            case UnaryTest.Not(var inner) -> beyond(type, allowed, inner);
            case UnaryTest.AnyOf(var tests) ->
                    tests.stream().flatMap(t -> beyond(type, allowed, t).stream()).findFirst();
            case UnaryTest.Equal equal -> unlessMet(type, allowed, equal);
            case UnaryTest.Compare compare -> unlessMet(type, allowed, compare);
            case UnaryTest.Range range -> unlessMet(type, allowed, range);
        };
    }

    private static Optional<UnaryTest> unlessMet(Type type, UnaryTest allowed, UnaryTest test) {
        var met = Domain.of(type, List.of(test), List.of(allowed)).stream().anyMatch(test::matches);
        return met ? Optional.empty() : Optional.of(test);
    }
}

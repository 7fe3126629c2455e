package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fact that is not known, and all that it could turn out to be: to stay unknown comes first, then
 * one value for each way in which the rules could answer it.
 */
record Unknown(String fact, List<Possibility> possibilities) {

    /** A value, or null when it stays unknown, and the rules whose entries hold for it. */
    record Possibility(@Nullable Value value, BitSet holds) {}

    static Unknown of(DecisionTable table, String fact) {
        var possibilities =
                Stream.concat(
                        Stream.of(possibility(table, fact, null)),
                        Domain.of(table, fact).stream()
                                .map(value -> possibility(table, fact, value)));
        return new Unknown(fact, possibilities.toList());
    }

    private static Possibility possibility(
            DecisionTable table, String fact, @Nullable Value value) {
        return new Possibility(value, holding(table, fact, value));
    }

    /** The rules, by number, of which each entry on this fact holds for this value. */
    static BitSet holding(DecisionTable table, String fact, @Nullable Value value) {
        var holds = new BitSet();
        for (var rule : table.rules()) {
            var all = true;
            for (int column = 0; column < table.inputs().size(); column++) {
                all &=
                        !table.inputs().get(column).name().equals(fact)
                                || rule.entries().get(column).test().matches(value);
            }
            holds.set(rule.number(), all);
        }
        return holds;
    }
}

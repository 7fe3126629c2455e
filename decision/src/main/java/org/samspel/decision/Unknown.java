package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;

/**
 * A fact that is not known, and all that it could turn out to be: to stay unknown comes first, then
 * one value for each way in which the rules could answer it.
 */
record Unknown(String fact, List<Possibility> possibilities) {

    /** A value, or null when it stays unknown, and the rules whose entries hold for it. */
    record Possibility(@Nullable Value value, BitSet holds) {}

    static Unknown of(DecisionTable table, String fact) {
        var possibilities = new ArrayList<Possibility>();
        possibilities.add(possibility(table, fact, null));
        var ways = new HashSet<BitSet>();
        for (var value : Domain.of(table, fact)) {
            var possibility = possibility(table, fact, value);
            if (ways.add(possibility.holds())) {
                possibilities.add(possibility);
            }
        }
        return new Unknown(fact, List.copyOf(possibilities));
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

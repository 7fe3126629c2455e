package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A fact, or an expression, that is not known, and all that it could turn out to be: to stay
 * unknown comes first, then one value for each way in which the rules could answer it.
 *
 * @param name of the fact, or the text of the expression
 * @param facts what must be learned for it to be known
 */
record Unknown(String name, Set<String> facts, List<Possibility> possibilities) {

    /** A value, or null when it stays unknown, and the rules whose entries hold for it. */
    record Possibility(@Nullable Value value, BitSet holds) {}

    /**
     * @param open the rules that hold for all that is known; no others are looked at
     */
    static Unknown of(DecisionTable table, String name, Set<String> facts, BitSet open) {
        var possibilities = new ArrayList<Possibility>();
        possibilities.add(possibility(table, name, null, open));
        var ways = new HashSet<BitSet>();
        for (var value : Domain.of(table, name)) {
            var possibility = possibility(table, name, value, open);
            if (ways.add(possibility.holds())) {
                possibilities.add(possibility);
            }
        }
        return new Unknown(name, facts, List.copyOf(possibilities));
    }

    private static Possibility possibility(
            DecisionTable table, String name, @Nullable Value value, BitSet open) {
        var holds = holding(table, name, value);
        holds.and(open);
        return new Possibility(value, holds);
    }

    /** The rules, by number, of which each entry on this fact holds for this value. */
    static BitSet holding(DecisionTable table, String name, @Nullable Value value) {
        var holds = new BitSet();
        holds.set(1, table.rules().size() + 1);
        for (int column = 0; column < table.inputs().size(); column++) {
            if (table.inputs().get(column).name().equals(name)) {
                for (var rule : table.rules()) {
                    if (!rule.entries().get(column).test().matches(value)) {
                        holds.clear(rule.number());
                    }
                }
            }
        }
        return holds;
    }
}

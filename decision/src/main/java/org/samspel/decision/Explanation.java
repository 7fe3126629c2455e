package org.samspel.decision;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why a table decided as it did.
 *
 * @param rules one trace for each rule, in order
 * @param unknown the facts that the table asks for and nobody has given
 * @param couldChange every other outcome that learning some of them could lead to; empty means that
 *     nothing still unknown can change this decision
 */
public record Explanation(
        List<RuleTrace> rules, Set<String> unknown, List<CouldChange> couldChange) {

    public Explanation {
        rules = List.copyOf(rules);
        unknown = Collections.unmodifiableSet(new LinkedHashSet<>(unknown));
        couldChange = List.copyOf(couldChange);
    }

    public RuleTrace rule(int number) {
        return rules.get(number - 1);
    }

    /** The unknown facts worth asking for: each could, alone or with others, change the outcome. */
    public Set<String> factsThatCouldChange() {
        var names = new TreeSet<String>();
        couldChange.forEach(change -> names.addAll(change.missingFacts()));
        return names;
    }
}

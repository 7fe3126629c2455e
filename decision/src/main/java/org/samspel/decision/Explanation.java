package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/** Why a table decided as it did. */
public final class Explanation {

    private final List<RuleTrace> rules;
    private final Set<String> unknown;
    private final Supplier<List<CouldChange>> changes;
    private volatile @Nullable List<CouldChange> couldChange;

    Explanation(List<RuleTrace> rules, Set<String> unknown, Supplier<List<CouldChange>> changes) {
        this.rules = List.copyOf(rules);
        this.unknown = Collections.unmodifiableSet(new LinkedHashSet<>(unknown));
        this.changes = changes;
    }

    /** One trace for each rule, in order. */
    public List<RuleTrace> rules() {
        return rules;
    }

    public RuleTrace rule(int number) {
        return rules.get(number - 1);
    }

    /** The facts that the table asks for and nobody has given. */
    public Set<String> unknown() {
        return unknown;
    }

    /**
     * Every other outcome that learning some of the unknown facts could lead to; empty means that
     * nothing still unknown can change this decision. It is searched for when it is first asked
     * for, since the search takes far longer than the decision.
     */
    public List<CouldChange> couldChange() {
        var found = couldChange;
        if (found == null) {
            found = List.copyOf(changes.get());
            couldChange = found;
        }
        return found;
    }

    /** The unknown facts worth asking for: each could, alone or with others, change the outcome. */
    public Set<String> factsThatCouldChange() {
        var names = new TreeSet<String>();
        couldChange().forEach(change -> names.addAll(change.missingFacts()));
        return names;
    }
}

package org.samspel.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Which other outcomes the unknown facts could lead to, if each could be any allowed value or stay
 * unknown. None is left out; where the search for an example grows too large, the outcome is named
 * without one.
 */
final class Changes {

    private static final int STEPS_MAX = 20_000;

    private final DecisionTable table;
    private final Hits hits;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final BitSet open = new BitSet();
    private final Completions completions;
    private final Learning learning;
    private final int stepsMax;
    private final List<CouldChange> changes = new ArrayList<>();

    Changes(DecisionTable table, Facts facts, Set<String> unknown) {
        this(table, facts, unknown, STEPS_MAX);
    }

    Changes(DecisionTable table, Facts facts, Set<String> unknown, int stepsMax) {
        this.table = table;
        this.hits = new Hits(table);
        this.stepsMax = stepsMax;
        open.set(1, table.rules().size() + 1);
        var missing = new ArrayList<Input>();
        var names = new LinkedHashSet<String>();
        for (var input : table.inputs()) {
            if (!names.add(input.name())) {
                continue;
            }
            if (input.factNames().stream().anyMatch(unknown::contains)) {
                missing.add(input);
            } else {
                open.and(Unknown.holding(table, input.name(), input.expression().value(facts)));
            }
        }
        for (var input : missing) {
            var needed = new LinkedHashSet<>(input.factNames());
            needed.retainAll(unknown);
            unknowns.add(Unknown.of(table, input.name(), needed, open));
        }
        this.completions = new Completions(unknowns, open, stepsMax);
        this.learning = new Learning(table, facts, unknowns);
    }

    List<CouldChange> from(Outcome now) {
        if (unknowns.isEmpty()) {
            return List.of();
        }
        if (!table.hitPolicy().isSingle()) {
            return new OtherLists(hits, unknowns, open, learning, stepsMax).than(now);
        }
        for (var rule : table.rules()) {
            if (!Outcome.of(rule).equals(now)) {
                find(numbers(rule), hindering(rule), toRule(rule));
            }
        }
        if (!now.equals(Outcome.CONFLICT)) {
            findConflicts();
        }
        if (!now.equals(hits.outcome(new BitSet()))) {
            var all = numbers(table.rules().toArray(Rule[]::new));
            find(new BitSet(), all, CouldChange.ToNoRule::new);
        }
        return learning.told(changes);
    }

    /** The rules that keep this one from answering when they match. */
    private BitSet hindering(Rule rule) {
        var hindering = new BitSet();
        var before = true;
        for (var other : hits.ranked()) {
            before &= other.number() != rule.number();
            var hinders =
                    switch (table.hitPolicy()) {
                        case FIRST, PRIORITY -> before;
                        default -> hits.clash(other, rule);
                    };
            if (hinders) {
                hindering.set(other.number());
            }
        }
        return hindering;
    }

    private void findConflicts() {
        for (var one : table.rules()) {
            for (var other : table.rules().subList(one.number(), table.rules().size())) {
                if (hits.clash(one, other)) {
                    completions
                            .together(numbers(one, other))
                            .map(e -> toConflict(one, other, e))
                            .ifPresent(changes::add);
                }
            }
        }
    }

    private void find(
            BitSet wanted,
            BitSet unwanted,
            BiFunction<Set<String>, Map<String, Value>, CouldChange> change) {
        completions
                .find(wanted, unwanted)
                .ifPresentOrElse(
                        found -> found.forEach(e -> changes.add(change.apply(e.keySet(), e))),
                        () -> giveUp(wanted, change));
    }

    /** A rule that can match may answer, as far as we know, unless the search proved otherwise. */
    private void giveUp(
            BitSet wanted, BiFunction<Set<String>, Map<String, Value>, CouldChange> change) {
        completions
                .together(wanted)
                .map(matching -> matching.isEmpty() ? learning.all() : matching.keySet())
                .ifPresent(missing -> changes.add(change.apply(missing, Map.of())));
    }

    private static BiFunction<Set<String>, Map<String, Value>, CouldChange> toRule(Rule rule) {
        return (missing, example) ->
                new CouldChange.ToRule(rule.number(), rule.outputs(), missing, example);
    }

    private static CouldChange toConflict(Rule one, Rule other, Map<String, Value> example) {
        return new CouldChange.ToConflict(
                Set.of(one.number(), other.number()), example.keySet(), example);
    }

    private static BitSet numbers(Rule... rules) {
        var numbers = new BitSet();
        for (var rule : rules) {
            numbers.set(rule.number());
        }
        return numbers;
    }
}

package org.samspel.decision;

import java.util.ArrayList;
import java.util.BitSet;
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
    private final Set<String> unknown;
    private final Completions completions;
    private final List<CouldChange> changes = new ArrayList<>();

    Changes(DecisionTable table, Facts facts, Set<String> unknown) {
        this(table, facts, unknown, STEPS_MAX);
    }

    Changes(DecisionTable table, Facts facts, Set<String> unknown, int stepsMax) {
        this.table = table;
        this.unknown = unknown;
        var open = new BitSet();
        open.set(1, table.rules().size() + 1);
        for (var fact : table.factNames()) {
            if (!unknown.contains(fact)) {
                open.and(Unknown.holding(table, fact, facts.get(fact)));
            }
        }
        var unknowns = unknown.stream().map(fact -> Unknown.of(table, fact)).toList();
        this.completions = new Completions(unknowns, open, stepsMax);
    }

    List<CouldChange> from(Outcome now) {
        if (unknown.isEmpty()) {
            return List.of();
        }
        for (var rule : table.rules()) {
            if (!Outcome.of(rule).equals(now)) {
                find(numbers(rule), hindering(rule), toRule(rule));
            }
        }
        if (!now.equals(Outcome.CONFLICT)) {
            findConflicts();
        }
        if (!now.equals(Outcome.NO_RULE)) {
            var all = numbers(table.rules().toArray(Rule[]::new));
            find(new BitSet(), all, CouldChange.ToNoRule::new);
        }
        return List.copyOf(changes);
    }

    /** The rules that keep this one from answering when they match. */
    private BitSet hindering(Rule rule) {
        return numbers(
                table.rules().stream().filter(other -> hinders(other, rule)).toArray(Rule[]::new));
    }

    private boolean hinders(Rule other, Rule rule) {
        return table.hitPolicy() == HitPolicy.FIRST
                ? other.number() < rule.number()
                : Outcome.clash(table.hitPolicy(), other, rule);
    }

    private void findConflicts() {
        for (var one : table.rules()) {
            for (var other : table.rules().subList(one.number(), table.rules().size())) {
                if (Outcome.clash(table.hitPolicy(), one, other)) {
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
                .map(matching -> matching.isEmpty() ? unknown : matching.keySet())
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

package org.samspel.decision;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns what columns would have to be into the facts that would have to be learned. Where a column
 * is arithmetic, facts that make it so are looked for and tried; if there are none at hand the
 * change is told without an example.
 */
final class Learning {

    private final DecisionTable table;
    private final Facts facts;
    private final List<Unknown> unknowns;
    private final boolean plain;

    Learning(DecisionTable table, Facts facts, List<Unknown> unknowns) {
        this.table = table;
        this.facts = facts;
        this.unknowns = unknowns;
        this.plain = table.inputs().stream().allMatch(Input::isFact);
    }

    Set<String> all() {
        var all = new LinkedHashSet<String>();
        unknowns.forEach(unknown -> all.addAll(unknown.facts()));
        return all;
    }

    /** The same changes in terms of facts, each once. */
    List<CouldChange> told(List<CouldChange> changes) {
        return plain ? changes : changes.stream().map(this::told).distinct().toList();
    }

    private CouldChange told(CouldChange change) {
        var missing = missing(change.missingFacts());
        var example = example(change);
        return switch (change) {
            case CouldChange.ToRule(var rule, var outputs, _, _) ->
                    new CouldChange.ToRule(rule, outputs, missing, example);
            case CouldChange.ToNoRule _ -> new CouldChange.ToNoRule(missing, example);
            case CouldChange.ToConflict(var rules, _, _) ->
                    new CouldChange.ToConflict(rules, missing, example);
            case CouldChange.ToOutcome(var outcome, _, _) ->
                    new CouldChange.ToOutcome(outcome, missing, example);
        };
    }

    private Set<String> missing(Set<String> names) {
        var missing = new LinkedHashSet<String>();
        for (var unknown : unknowns) {
            if (names.contains(unknown.name())) {
                missing.addAll(unknown.facts());
            }
        }
        // After a search that was given up they are facts already.
        names.stream().filter(table.factTypes()::containsKey).forEach(missing::add);
        return missing;
    }

    private Map<String, Value> example(CouldChange change) {
        if (change.example().isEmpty()) {
            return Map.of();
        }
        return Solving.facts(table, facts, change.example())
                .filter(found -> leadsThere(facts.with(found), change))
                .orElse(Map.of());
    }

    private boolean leadsThere(Facts then, CouldChange change) {
        return switch (table.decide(then)) {
            case Decision.Matched(_, var outputs, _) ->
                    change instanceof CouldChange.ToRule to && to.outputs().equals(outputs);
            case Decision.NoRule _, Decision.Otherwise _ -> change instanceof CouldChange.ToNoRule;
            case Decision.Conflict(var rules, _) ->
                    change instanceof CouldChange.ToConflict to && rules.containsAll(to.rules());
            case Decision.Collected(_, var outcome, _) ->
                    change instanceof CouldChange.ToOutcome to && to.outcome().equals(outcome);
            case Decision.Unusable _ -> false;
        };
    }
}

package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One decision in the making: from the rules that match to the outcome and its reasons. */
final class Deciding {

    private final DecisionTable table;
    private final Hits hits;
    private final Set<String> unknown;
    private final Facts facts;
    private final @Nullable Value[] values;
    private final List<Rule> matching;

    /**
     * @param unknown the names of facts that are asked for
     * @param values of the columns
     * @param matching in the order in which they answer; where only the first answers it is enough
     */
    Deciding(
            DecisionTable table,
            Hits hits,
            Set<String> unknown,
            Facts facts,
            @Nullable Value[] values,
            List<Rule> matching) {
        this.table = table;
        this.hits = hits;
        this.unknown = unknown;
        this.facts = facts;
        this.values = values;
        this.matching = matching;
    }

    Decision decision() {
        var outcome = hits.outcome(matching);
        var explanation = explained(outcome);
        if (outcome.equals(Outcome.CONFLICT)) {
            var numbers = new TreeSet<Integer>();
            matching.forEach(rule -> numbers.add(rule.number()));
            return new Decision.Conflict(numbers, explanation);
        }
        if (matching.isEmpty() && !table.otherwise().isEmpty()) {
            return new Decision.Otherwise(table.otherwise(), explanation);
        }
        if (outcome.equals(Outcome.NO_RULE)) {
            return new Decision.NoRule(explanation);
        }
        if (table.hitPolicy().isSingle()) {
            var rule = matching.getFirst();
            return new Decision.Matched(match(rule), rule.outputs(), explanation);
        }
        return new Decision.Collected(
                matching.stream().map(this::match).toList(), outcome, explanation);
    }

    private RuleMatch match(Rule rule) {
        return new RuleMatch(
                rule, trace(rule) instanceof RuleTrace.Met met ? met.reasons() : List.of());
    }

    private Explanation explained(Outcome outcome) {
        return new Explanation(
                traces(), unknown, () -> new Changes(table, facts, unknown).from(outcome));
    }

    private List<RuleTrace> traces() {
        var traces = new ArrayList<RuleTrace>(table.rules().size());
        var answered = false;
        for (var rule : table.rules()) {
            var trace = answered ? new RuleTrace.NotReached(rule.number()) : trace(rule);
            traces.add(trace);
            answered |= table.hitPolicy() == HitPolicy.FIRST && trace instanceof RuleTrace.Met;
        }
        return traces;
    }

    private RuleTrace trace(Rule rule) {
        for (int column = 0; column < values.length; column++) {
            if (!rule.entries().get(column).test().matches(values[column])) {
                return new RuleTrace.Failed(rule.number(), reason(rule, column));
            }
        }
        var reasons = new ArrayList<Reason>();
        for (int column = 0; column < values.length; column++) {
            if (!rule.entries().get(column).isOpen()) {
                reasons.add(reason(rule, column));
            }
        }
        return new RuleTrace.Met(rule.number(), reasons);
    }

    private Reason reason(Rule rule, int column) {
        var input = table.inputs().get(column);
        var value = Optional.ofNullable(values[column]);
        return new Reason(input.label(), input.name(), value, rule.entries().get(column).text());
    }
}

package org.samspel.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One decision in the making: from checked facts to the rules that match, to the outcome. */
final class Deciding {

    private final DecisionTable table;
    private final Facts facts;

    Deciding(DecisionTable table, Facts facts) {
        this.table = table;
        this.facts = facts;
    }

    Decision decision() {
        var faults = faults();
        if (!faults.isEmpty()) {
            return new Decision.Unusable(faults);
        }
        var traces = traces();
        var met = met(traces);
        if (met.isEmpty()) {
            return new Decision.NoRule(explained(traces, Outcome.NO_RULE));
        }
        var match = met.getFirst();
        var rule = table.rule(match.rule());
        if (met.stream().anyMatch(trace -> clash(rule, trace))) {
            return new Decision.Conflict(numbers(met), explained(traces, Outcome.CONFLICT));
        }
        var explanation = explained(traces, Outcome.of(rule));
        return new Decision.Matched(
                new RuleMatch(rule, match.reasons()), rule.outputs(), explanation);
    }

    private List<FactFault> faults() {
        var faults = new LinkedHashSet<FactFault>();
        for (var input : table.inputs()) {
            var value = facts.get(input.name());
            if (value == null) {
                continue;
            }
            if (value.type() != input.type()) {
                faults.add(new FactFault.WrongType(input.name(), value.type(), input.type()));
            } else if (!input.allowed().matches(value)) {
                faults.add(new FactFault.NotAllowed(input.name(), input.allowed()));
            }
        }
        return List.copyOf(faults);
    }

    private List<RuleTrace> traces() {
        var traces = new ArrayList<RuleTrace>();
        var answered = false;
        for (var rule : table.rules()) {
            var trace = answered ? new RuleTrace.NotReached(rule.number()) : trace(rule);
            traces.add(trace);
            answered |= table.hitPolicy() == HitPolicy.FIRST && trace instanceof RuleTrace.Met;
        }
        return traces;
    }

    private RuleTrace trace(Rule rule) {
        var reasons = new ArrayList<Reason>();
        for (int column = 0; column < table.inputs().size(); column++) {
            var input = table.inputs().get(column);
            var entry = rule.entries().get(column);
            if (entry.isOpen()) {
                continue;
            }
            var value = facts.value(input.name());
            var reason = new Reason(input.label(), input.name(), value, entry.text());
            if (!entry.test().matches(facts.get(input.name()))) {
                return new RuleTrace.Failed(rule.number(), reason);
            }
            reasons.add(reason);
        }
        return new RuleTrace.Met(rule.number(), reasons);
    }

    private Explanation explained(List<RuleTrace> traces, Outcome outcome) {
        var unknown = new LinkedHashSet<String>(table.factNames());
        unknown.removeAll(facts.known().keySet());
        return new Explanation(traces, unknown, new Changes(table, facts, unknown).from(outcome));
    }

    private boolean clash(Rule first, RuleTrace.Met other) {
        return Outcome.clash(table.hitPolicy(), first, table.rule(other.rule()));
    }

    private static List<RuleTrace.Met> met(List<RuleTrace> traces) {
        return traces.stream()
                .filter(RuleTrace.Met.class::isInstance)
                .map(RuleTrace.Met.class::cast)
                .toList();
    }

    private static Set<Integer> numbers(List<RuleTrace.Met> met) {
        var numbers = new TreeSet<Integer>();
        met.forEach(trace -> numbers.add(trace.rule()));
        return numbers;
    }
}

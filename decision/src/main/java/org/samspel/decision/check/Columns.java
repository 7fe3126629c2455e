package org.samspel.decision.check;

import org.samspel.decision.Comparison;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Domain;
import org.samspel.decision.Input;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What can be seen in one column alone: thresholds that touch, and values beyond the allowed. */
final class Columns {

    /**
     * An end of a range or a comparison.
     *
     * @param included whether the value itself holds
     * @param isLower whether the values above it hold, else those below it
     */
    private record End(Value.Ordered value, boolean included, boolean isLower) {}

    /** The rules that count a threshold to one side or the other. */
    private record Sides(Set<Integer> upper, Set<Integer> lower) {}

    private final DecisionTable table;
    private final List<Finding> findings = new ArrayList<>();

    Columns(DecisionTable table) {
        this.table = table;
        for (int column = 0; column < table.inputs().size(); column++) {
            var input = table.inputs().get(column);
            if (input.type().isOrdered()) {
                examine(input, column);
            }
        }
    }

    List<Finding> findings() {
        return findings;
    }

    private void examine(Input input, int column) {
        var thresholds = new TreeMap<Value.Ordered, Sides>(Value.Ordered::order);
        var single = new HashSet<Value>();
        for (var rule : table.rules()) {
            var test = rule.entries().get(column).test();
            singles(test, single);
            for (var end : ends(test)) {
                var sides =
                        thresholds.computeIfAbsent(
                                end.value(), _ -> new Sides(new TreeSet<>(), new TreeSet<>()));
                (end.included() == end.isLower() ? sides.upper() : sides.lower())
                        .add(rule.number());
                if (isBeyond(end, input)) {
                    findings.add(
                            new Finding.NotAllowed(
                                    rule.number(), input.label(), end.value(), input.allowed()));
                }
            }
        }
        thresholds.forEach(
                (value, sides) -> {
                    // A value that has an entry of its own belongs to neither side.
                    if (!sides.upper().isEmpty()
                            && !sides.lower().isEmpty()
                            && !single.contains(value)) {
                        findings.add(
                                new Finding.Touching(
                                        input.label(),
                                        value,
                                        RuleNumbers.of(sides.upper()),
                                        RuleNumbers.of(sides.lower())));
                    }
                });
    }

    private static void singles(UnaryTest test, Set<Value> single) {
        switch (test) {
            case UnaryTest.Equal(var value) -> single.add(value);
            case UnaryTest.AnyOf(var tests) -> tests.forEach(inner -> singles(inner, single));
            case UnaryTest.Not(var inner) -> singles(inner, single);
            case UnaryTest.Any _, UnaryTest.IsNull _, UnaryTest.Compare _, UnaryTest.Range _ -> {
                // They name no single value.
            }
        }
    }

    private static List<End> ends(UnaryTest test) {
        return switch (test) {
            case UnaryTest.Any _, UnaryTest.IsNull _, UnaryTest.Equal _ -> List.of();
            case UnaryTest.Compare(var comparison, var bound) ->
                    List.of(
                            new End(
                                    bound,
                                    comparison == Comparison.LESS_OR_EQUAL
                                            || comparison == Comparison.GREATER_OR_EQUAL,
                                    comparison == Comparison.GREATER
                                            || comparison == Comparison.GREATER_OR_EQUAL));
            case UnaryTest.Range(var low, var lowIncluded, var high, var highIncluded) ->
                    low.equals(high)
                            ? List.of()
                            : List.of(
                                    new End(low, lowIncluded, true),
                                    new End(high, highIncluded, false));
            case UnaryTest.AnyOf(var tests) ->
                    tests.stream().flatMap(inner -> ends(inner).stream()).toList();
            case UnaryTest.Not(var inner) -> ends(inner);
        };
    }

    /** Neither the end is allowed nor what lies just inside of it. */
    private static boolean isBeyond(End end, Input input) {
        if (input.allowed().matches(end.value())) {
            return false;
        }
        if (end.included()) {
            return true;
        }
        var around =
                Domain.of(
                        input.type(),
                        List.of(new UnaryTest.Equal(end.value()), input.allowed()),
                        List.of());
        var at = around.indexOf(end.value());
        var inside = end.isLower() ? at + 1 : at - 1;
        return inside < 0
                || inside >= around.size()
                || !input.allowed().matches(around.get(inside));
    }
}

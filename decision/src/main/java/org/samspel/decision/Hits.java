package org.samspel.decision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What follows from the rules that match: the hit policy of one table at work. */
public final class Hits {

    private final DecisionTable table;
    private final List<Rule> ranked;
    private final Outcome none;

    public Hits(DecisionTable table) {
        this.table = table;
        this.ranked = ranked(table);
        this.none = none(table);
    }

    /** All rules in the order in which they answer: that of the table, or that of the outputs. */
    public List<Rule> ranked() {
        return ranked;
    }

    /** The rules that match, by number, in the order in which they answer. */
    public List<Rule> ranked(BitSet matching) {
        return ranked.stream().filter(rule -> matching.get(rule.number())).toList();
    }

    /** The outcome when these rules match, by number, and no others. */
    public Outcome outcome(BitSet matching) {
        return outcome(ranked(matching));
    }

    Outcome outcome(List<Rule> matching) {
        if (matching.isEmpty()) {
            return none;
        }
        var first = matching.getFirst();
        return switch (table.hitPolicy()) {
            case UNIQUE -> matching.size() > 1 ? Outcome.CONFLICT : Outcome.of(first);
            case ANY ->
                    matching.stream().allMatch(rule -> rule.outputs().equals(first.outputs()))
                            ? Outcome.of(first)
                            : Outcome.CONFLICT;
            case FIRST, PRIORITY -> Outcome.of(first);
            case RULE_ORDER, OUTPUT_ORDER, COLLECT ->
                    new Outcome.Listed(matching.stream().map(Rule::outputs).toList());
            case COLLECT_SUM, COLLECT_MIN, COLLECT_MAX, COLLECT_COUNT -> aggregate(matching);
        };
    }

    /** Whether the hit policy forbids these two rules to match together. */
    public boolean clash(Rule one, Rule other) {
        return switch (table.hitPolicy()) {
            case UNIQUE -> one.number() != other.number();
            case ANY -> !one.outputs().equals(other.outputs());
            default -> false;
        };
    }

    private Outcome aggregate(List<Rule> matching) {
        var output = table.outputs().getFirst().name();
        var values = matching.stream().flatMap(rule -> value(rule, output)).toList();
        var result =
                switch (table.hitPolicy()) {
                    case COLLECT_SUM -> sum(values);
                    case COLLECT_MIN -> values.stream().min(Hits::order).orElseThrow();
                    case COLLECT_MAX -> values.stream().max(Hits::order).orElseThrow();
                    default -> count(matching);
                };
        return new Outcome.Outputs(Map.of(output, result));
    }

    private static Stream<Value> value(Rule rule, String output) {
        return Stream.ofNullable(rule.outputs().get(output));
    }

    private static Value sum(List<Value> values) {
        var sum = BigDecimal.ZERO;
        for (var value : values) {
            if (value instanceof Value.Num(var number)) {
                sum = sum.add(number, MathContext.DECIMAL128);
            }
        }
        return new Value.Num(sum);
    }

    private static Value count(List<Rule> matching) {
        return new Value.Num(
                BigDecimal.valueOf(matching.stream().map(Rule::outputs).distinct().count()));
    }

    private static int order(Value one, Value other) {
        return ((Value.Ordered) one).order((Value.Ordered) other);
    }

    private static Outcome none(DecisionTable table) {
        var otherwise = table.otherwise();
        if (!otherwise.isEmpty()) {
            return new Outcome.Outputs(otherwise);
        }
        return table.hitPolicy() == HitPolicy.COLLECT_COUNT
                ? new Outcome.Outputs(
                        Map.of(table.outputs().getFirst().name(), new Value.Num(BigDecimal.ZERO)))
                : Outcome.NO_RULE;
    }

    private static List<Rule> ranked(DecisionTable table) {
        if (!table.hitPolicy().isRanked()) {
            return table.rules();
        }
        // Sorting is stable: of two rules that rank alike the first in the table comes first.
        var rules = new ArrayList<>(table.rules());
        var columns = new LinkedHashMap<String, List<Value>>();
        table.outputs().forEach(output -> columns.put(output.name(), output.values()));
        Comparator<Rule> order = (_, _) -> 0;
        for (var column : columns.entrySet()) {
            if (!column.getValue().isEmpty()) {
                order = order.thenComparingInt(rule -> rank(rule, column));
            }
        }
        rules.sort(order);
        return List.copyOf(rules);
    }

    private static int rank(Rule rule, Map.Entry<String, List<Value>> column) {
        var value = rule.outputs().get(column.getKey());
        return value == null ? Integer.MAX_VALUE : column.getValue().indexOf(value);
    }
}

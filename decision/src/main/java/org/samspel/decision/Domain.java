package org.samspel.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A few values that stand for all: whatever a fact may be, one of these answers each of the tests
 * alike. They are the values that the tests mention, one between each two neighbours, and one
 * beyond each end; of ordered values the lower comes first.
 */
public final class Domain {

    private Domain() {}

    /**
     * @param tests that shall be told apart
     * @param allowed all of these must hold
     */
    public static List<Value> of(Type type, List<UnaryTest> tests, List<UnaryTest> allowed) {
        var mentioned = new LinkedHashSet<Value>();
        allowed.forEach(test -> test.mentioned().forEach(mentioned::add));
        tests.forEach(test -> test.mentioned().forEach(mentioned::add));
        var all =
                switch (type) {
                    case NUMBER, DATE, DAYS_TIME, YEARS_MONTHS -> ordered(type, mentioned);
                    case TEXT -> texts(mentioned);
                    case BOOLEAN -> List.of(new Value.Bool(true), new Value.Bool(false));
                };
        return all.stream()
                .filter(value -> allowed.stream().allMatch(test -> test.matches(value)))
                .map(Value.class::cast)
                .toList();
    }

    /**
     * @param name of a fact, or the text of a column's expression
     */
    public static List<Value> of(DecisionTable table, String name) {
        var tests = new ArrayList<UnaryTest>();
        var allowed = new ArrayList<UnaryTest>();
        var type = table.factTypes().getOrDefault(name, Type.TEXT);
        for (int column = 0; column < table.inputs().size(); column++) {
            var input = table.inputs().get(column);
            if (input.name().equals(name)) {
                type = input.type();
                allowed.add(input.allowed());
                for (var rule : table.rules()) {
                    tests.add(rule.entries().get(column).test());
                }
            }
        }
        return of(type, tests, allowed);
    }

    private static List<? extends Value> texts(Set<Value> mentioned) {
        var all = new ArrayList<>(mentioned);
        var other = "other";
        while (mentioned.contains(new Value.Text(other))) {
            other += "'";
        }
        all.add(new Value.Text(other));
        return all;
    }

    private static List<? extends Value> ordered(Type type, Set<Value> mentioned) {
        var points = new TreeSet<Value.Ordered>(Value.Ordered::order);
        for (var value : mentioned) {
            if (value instanceof Value.Ordered ordered) {
                points.add(ordered);
            }
        }
        if (points.isEmpty()) {
            return List.of(Neighbours.ordinary(type));
        }
        var all = new TreeSet<>(points);
        Neighbours.before(points.first()).ifPresent(all::add);
        Neighbours.after(points.last()).ifPresent(all::add);
        Value.Ordered low = null;
        for (var high : points) {
            if (low != null) {
                Neighbours.between(low, high).ifPresent(all::add);
            }
            low = high;
        }
        return List.copyOf(all);
    }
}

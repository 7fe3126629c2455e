package org.samspel.decision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A few values that stand for all: whatever a fact may be, one of these answers each of the tests
 * alike. They are the values that the tests mention, one between each two neighbours, and one
 * beyond each end.
 */
final class Domain {

    private Domain() {}

    static List<Value> of(Type type, List<UnaryTest> tests, List<UnaryTest> allowed) {
        var mentioned = new LinkedHashSet<Value>();
        allowed.forEach(test -> test.mentioned().forEach(mentioned::add));
        tests.forEach(test -> test.mentioned().forEach(mentioned::add));
        var all =
                switch (type) {
                    case NUMBER -> numbers(mentioned);
                    case TEXT -> texts(mentioned);
                    case BOOLEAN -> List.of(new Value.Bool(true), new Value.Bool(false));
                };
        return all.stream()
                .filter(value -> allowed.stream().allMatch(test -> test.matches(value)))
                .map(Value.class::cast)
                .toList();
    }

    static List<Value> of(DecisionTable table, String factName) {
        var tests = new ArrayList<UnaryTest>();
        var allowed = new ArrayList<UnaryTest>();
        var type = Type.TEXT;
        for (int column = 0; column < table.inputs().size(); column++) {
            var input = table.inputs().get(column);
            if (input.name().equals(factName)) {
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

    private static List<? extends Value> numbers(Set<Value> mentioned) {
        var points = new TreeSet<BigDecimal>();
        for (var value : mentioned) {
            if (value instanceof Value.Num(var number)) {
                points.add(number);
            }
        }
        if (points.isEmpty()) {
            points.add(BigDecimal.ZERO);
        }
        var all = new TreeSet<>(points);
        all.add(points.first().subtract(BigDecimal.ONE, towards(RoundingMode.FLOOR)));
        all.add(points.last().add(BigDecimal.ONE, towards(RoundingMode.CEILING)));
        BigDecimal low = null;
        for (var high : points) {
            if (low != null) {
                addBetween(low, high, all);
            }
            low = high;
        }
        return all.stream().map(Value.Num::new).toList();
    }

    /** A whole number where there is one, since it reads better in an example. */
    private static void addBetween(BigDecimal low, BigDecimal high, Set<BigDecimal> all) {
        var whole = low.add(BigDecimal.ONE).setScale(0, RoundingMode.FLOOR);
        if (Value.Num.fits(whole) && whole.compareTo(high) < 0) {
            all.add(whole);
            return;
        }
        // Two numbers may be so close that no number of 34 digits lies between them.
        for (var rounding : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
            var middle = low.add(high).divide(BigDecimal.TWO, towards(rounding));
            if (low.compareTo(middle) < 0 && middle.compareTo(high) < 0) {
                all.add(middle);
            }
        }
    }

    private static MathContext towards(RoundingMode rounding) {
        return new MathContext(MathContext.DECIMAL128.getPrecision(), rounding);
    }
}

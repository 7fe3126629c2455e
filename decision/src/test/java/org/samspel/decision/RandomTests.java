package org.samspel.decision;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.dmn.Cells;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** Random values, cells and expressions, from small ranges so that they often meet. */
final class RandomTests {

    private static final List<String> TEXTS = List.of("a", "b", "c", "d");
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 27);

    private final Random random;

    RandomTests(Random random) {
        this.random = random;
    }

    <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    Value value(Type type) {
        return switch (type) {
            case TEXT -> new Value.Text(TEXTS.get(random.nextInt(TEXTS.size())));
            case BOOLEAN -> new Value.Bool(random.nextBoolean());
            case NUMBER, DATE, DAYS_TIME, YEARS_MONTHS -> ordered(type, random.nextInt(-4, 16));
        };
    }

    private static Value.Ordered ordered(Type type, int halves) {
        return switch (type) {
            case NUMBER -> new Value.Num(BigDecimal.valueOf(halves * 5L, 1));
            case DATE -> new Value.Date(FIRST.plusDays(halves));
            case DAYS_TIME -> new Value.DaysTime(Duration.ofHours(halves * 12L));
            case YEARS_MONTHS -> new Value.YearsMonths(halves * 3L);
            case TEXT, BOOLEAN -> throw new IllegalArgumentException(type + " has no order");
        };
    }

    UnaryTest entry(Input input) {
        while (true) {
            var test = test(input.type());
            if (Cells.areAllowed(input.type(), input.allowed(), test)) {
                return test;
            }
        }
    }

    private UnaryTest test(Type type) {
        return switch (random.nextInt(5)) {
            case 0 -> new UnaryTest.Not(several(type));
            case 1 -> several(type);
            default -> part(type);
        };
    }

    private UnaryTest several(Type type) {
        var parts = new ArrayList<UnaryTest>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            parts.add(random.nextInt(8) == 0 ? new UnaryTest.IsNull() : part(type));
        }
        return parts.size() == 1 ? parts.getFirst() : new UnaryTest.AnyOf(parts);
    }

    private UnaryTest part(Type type) {
        if (random.nextInt(12) == 0) {
            return new UnaryTest.IsNull();
        }
        if (!type.isOrdered() || random.nextInt(3) == 0) {
            return new UnaryTest.Equal(value(type));
        }
        var low = random.nextInt(-4, 14);
        if (random.nextBoolean()) {
            return new UnaryTest.Compare(pick(Comparison.values()), ordered(type, low));
        }
        var high = ordered(type, low + random.nextInt(1, 5));
        return new UnaryTest.Range(
                ordered(type, low), random.nextBoolean(), high, random.nextBoolean());
    }

    /** What a column allows; mostly anything. */
    UnaryTest allowed(Type type) {
        if (random.nextInt(3) > 0) {
            return new UnaryTest.Any();
        }
        return switch (type) {
            case BOOLEAN -> new UnaryTest.Any();
            case TEXT ->
                    new UnaryTest.AnyOf(
                            TEXTS.subList(0, 3).stream()
                                    .<UnaryTest>map(t -> new UnaryTest.Equal(new Value.Text(t)))
                                    .toList());
            case NUMBER, DATE, DAYS_TIME, YEARS_MONTHS ->
                    new UnaryTest.Range(
                            ordered(type, -3), true, ordered(type, 12), random.nextBoolean());
        };
    }

    /** Different values in some order, as output values are. */
    UnaryTest list(Type type) {
        var values = new LinkedHashSet<UnaryTest>();
        for (int i = 0; i < 4; i++) {
            values.add(new UnaryTest.Equal(value(type)));
        }
        return values.size() == 1 ? values.getFirst() : new UnaryTest.AnyOf(List.copyOf(values));
    }

    /**
     * @param other to calculate with, if it is a fact
     * @param name of a fact of its own
     */
    Expression arithmetic(@Nullable Expression other, String name) {
        return switch (other) {
            case Expression.Name fact when fact.type() == Type.DATE -> dates(fact, name);
            case Expression.Name fact when fact.type() == Type.NUMBER ->
                    numbers(fact, new Expression.Name(name, Type.NUMBER));
            case Expression.Name fact
                    when fact.type() == Type.DAYS_TIME || fact.type() == Type.YEARS_MONTHS ->
                    new Expression.Arithmetic(
                            fact,
                            random.nextBoolean() ? Operator.ADD : Operator.SUBTRACT,
                            new Expression.Name(name, fact.type()));
            case null, default -> {
                var fact = new Expression.Name(name, Type.NUMBER);
                yield random.nextBoolean()
                        ? numbers(fact, new Expression.Literal(value(Type.NUMBER)))
                        : new Expression.Negation(fact);
            }
        };
    }

    private Expression numbers(Expression one, Expression other) {
        var sum = new Expression.Arithmetic(one, pick(Operator.values()), other);
        return random.nextBoolean()
                ? sum
                : new Expression.Arithmetic(
                        sum, pick(Operator.values()), new Expression.Literal(value(Type.NUMBER)));
    }

    private Expression dates(Expression date, String name) {
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Expression.Arithmetic(
                            date, Operator.SUBTRACT, new Expression.Name(name, Type.DATE));
            case 1 ->
                    new Expression.Arithmetic(
                            date,
                            random.nextBoolean() ? Operator.ADD : Operator.SUBTRACT,
                            new Expression.Name(name, Type.DAYS_TIME));
            default ->
                    new Expression.Arithmetic(
                            date,
                            random.nextBoolean() ? Operator.ADD : Operator.SUBTRACT,
                            new Expression.Name(name, Type.YEARS_MONTHS));
        };
    }
}

package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for facts that make columns have certain values. For columns that look at facts these are
 * the facts; for arithmetic one fact is worked out backwards from the others, which is a try and no
 * proof: who uses the result decides with it first.
 */
public final class Solving {

    private final DecisionTable table;
    private final Map<String, Value> found = new LinkedHashMap<>();
    private Facts facts;

    private Solving(DecisionTable table, Facts facts) {
        this.table = table;
        this.facts = facts;
    }

    /**
     * The facts to be learned, or empty when none were found.
     *
     * @param known what is known already and stays
     * @param wanted by the names of columns
     */
    public static Optional<Map<String, Value>> facts(
            DecisionTable table, Facts known, Map<String, Value> wanted) {
        var solving = new Solving(table, known);
        wanted.forEach(
                (name, value) -> {
                    if (table.factTypes().containsKey(name)) {
                        solving.learn(name, value);
                    }
                });
        var expressions = table.inputs().stream().filter(input -> !input.isFact()).toList();
        return solving.solve(expressions, wanted) ? Optional.of(solving.found) : Optional.empty();
    }

    private boolean solve(List<Input> expressions, Map<String, Value> wanted) {
        for (var input : expressions) {
            var target = wanted.get(input.name());
            if (target != null && !solve(input, target)) {
                return false;
            }
        }
        return true;
    }

    private boolean solve(Input input, Value target) {
        var free = input.factNames().stream().filter(name -> facts.get(name) == null).toList();
        if (free.isEmpty()) {
            return target.equals(input.expression().value(facts));
        }
        for (var name : free.subList(1, free.size())) {
            learn(name, ordinary(name));
        }
        var value = backwards(input.expression(), target);
        if (value == null) {
            return false;
        }
        learn(free.getFirst(), value);
        return true;
    }

    /** A value that the table knows of, rather not zero, which one cannot divide by. */
    private Value ordinary(String name) {
        var values = Domain.of(table, name);
        return values.stream()
                .filter(value -> !(value instanceof Value.Num(var number) && number.signum() == 0))
                .findFirst()
                .orElseGet(values::getFirst);
    }

    private void learn(String name, Value value) {
        found.put(name, value);
        facts = facts.with(name, value);
    }

    /** What the one unknown fact in the expression must be for it to come to the target. */
    private @Nullable Value backwards(Expression expression, @Nullable Value target) {
        return switch (expression) {
            case Expression.Name _ -> target;
            case Expression.Literal _ -> null;
            case Expression.Negation(var operand) -> backwards(operand, Sums.negated(target));
            case Expression.Arithmetic(var left, var operator, var right) -> {
                var one = left.value(facts);
                var other = right.value(facts);
                if (other != null) {
                    yield backwards(left, Sums.of(target, opposite(operator), other));
                }
                yield one == null ? null : backwards(right, other(one, operator, target));
            }
        };
    }

    private static @Nullable Value other(Value one, Operator operator, @Nullable Value target) {
        return switch (operator) {
            case ADD -> Sums.of(target, Operator.SUBTRACT, one);
            case MULTIPLY -> Sums.of(target, Operator.DIVIDE, one);
            case SUBTRACT, DIVIDE -> Sums.of(one, operator, target);
        };
    }

    private static Operator opposite(Operator operator) {
        return switch (operator) {
            case ADD -> Operator.SUBTRACT;
            case SUBTRACT -> Operator.ADD;
            case MULTIPLY -> Operator.DIVIDE;
            case DIVIDE -> Operator.MULTIPLY;
        };
    }
}

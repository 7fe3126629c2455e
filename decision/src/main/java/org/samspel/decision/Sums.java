package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;

/** Arithmetic as FEEL has it (DMN 1.5, 10.3.2.13): what has no result is null. */
final class Sums {

    private Sums() {}

    static @Nullable Value of(@Nullable Value left, Operator operator, @Nullable Value right) {
        if (left == null || right == null) {
            return null;
        }
        try {
            return switch (left) {
                case Value.Num(var one) when right instanceof Value.Num(var other) ->
                        number(one, operator, other);
                case Value.Date(var one) when right instanceof Value.Date(var other) ->
                        new Value.DaysTime(
                                Duration.between(other.atStartOfDay(), one.atStartOfDay()));
                case Value.Date(var day) -> moved(day, operator == Operator.SUBTRACT, right);
                case Value.DaysTime(var one) when right instanceof Value.DaysTime(var other) ->
                        new Value.DaysTime(
                                operator == Operator.ADD ? one.plus(other) : one.minus(other));
                case Value.YearsMonths(var one)
                        when right instanceof Value.YearsMonths(var other) ->
                        new Value.YearsMonths(
                                operator == Operator.ADD
                                        ? Math.addExact(one, other)
                                        : Math.subtractExact(one, other));
                case Value.Span _ when right instanceof Value.Date(var day) ->
                        moved(day, false, left);
                default -> throw new IllegalArgumentException("The reader lets none through");
            };
        } catch (ArithmeticException | DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Value number(BigDecimal one, Operator operator, BigDecimal other) {
        var context = MathContext.DECIMAL128;
        if (operator == Operator.DIVIDE && other.signum() == 0) {
            return null;
        }
        var result =
                switch (operator) {
                    case ADD -> one.add(other, context);
                    case SUBTRACT -> one.subtract(other, context);
                    case MULTIPLY -> one.multiply(other, context);
                    case DIVIDE -> one.divide(other, context);
                };
        return Value.Num.fits(result) ? new Value.Num(result) : null;
    }

    /** A date moved by a part of a day is the date on which that moment falls. */
    private static Value moved(LocalDate day, boolean back, Value duration) {
        return switch (duration) {
            case Value.DaysTime(var length) ->
                    new Value.Date(
                            day.atStartOfDay()
                                    .plus(back ? length.negated() : length)
                                    .toLocalDate());
            case Value.YearsMonths(var months) ->
                    new Value.Date(day.plusMonths(back ? Math.negateExact(months) : months));
            default -> throw new IllegalArgumentException("The reader lets none through");
        };
    }

    static @Nullable Value negated(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Num(var number) -> new Value.Num(number.negate());
            case Value.DaysTime(var length) -> new Value.DaysTime(length.negated());
            case Value.YearsMonths(var months) -> new Value.YearsMonths(-months);
            case Value.Text _, Value.Bool _, Value.Date _ ->
                    throw new IllegalArgumentException("The reader lets none through");
        };
    }
}

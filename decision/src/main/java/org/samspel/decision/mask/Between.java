package org.samspel.decision.mask;

import org.samspel.decision.Type;
import org.samspel.decision.Value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Values that stand for all of those before, between and after the values that a table mentions.
 */
final class Between {

    private Between() {}

    static Value.Ordered any(Type type) {
        return switch (type) {
            case NUMBER -> new Value.Num(BigDecimal.ZERO);
            case DATE -> new Value.Date(LocalDate.EPOCH);
            case DAYS_TIME -> new Value.DaysTime(Duration.ZERO);
            case YEARS_MONTHS -> new Value.YearsMonths(0);
            case TEXT, BOOLEAN -> throw new IllegalArgumentException("No order in " + type);
        };
    }

    static Value.Ordered before(Value.Ordered value) {
        return switch (value) {
            case Value.Num(var number) ->
                    new Value.Num(number.subtract(BigDecimal.ONE, towards(RoundingMode.FLOOR)));
            case Value.Date(var day) -> new Value.Date(day.minusDays(1));
            case Value.DaysTime(var length) -> new Value.DaysTime(length.minusNanos(1));
            case Value.YearsMonths(var months) -> new Value.YearsMonths(months - 1);
        };
    }

    static Value.Ordered after(Value.Ordered value) {
        return switch (value) {
            case Value.Num(var number) ->
                    new Value.Num(number.add(BigDecimal.ONE, towards(RoundingMode.CEILING)));
            case Value.Date(var day) -> new Value.Date(day.plusDays(1));
            case Value.DaysTime(var length) -> new Value.DaysTime(length.plusNanos(1));
            case Value.YearsMonths(var months) -> new Value.YearsMonths(months + 1);
        };
    }

    /** Empty when nothing lies between two neighbours. */
    static Optional<Value.Ordered> between(Value.Ordered low, Value.Ordered high) {
        var candidates =
                low instanceof Value.Num(var one) && high instanceof Value.Num(var other)
                        ? middles(one, other)
                        : Stream.of(after(low));
        return candidates
                .filter(value -> low.order(value) < 0 && value.order(high) < 0)
                .findFirst();
    }

    /** Two numbers may be so close that rounding to 34 digits leads back to one of them. */
    private static Stream<Value.Ordered> middles(BigDecimal low, BigDecimal high) {
        return Stream.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                .map(towards -> low.add(high).divide(BigDecimal.TWO, towards(towards)))
                .map(Value.Num::new);
    }

    private static MathContext towards(RoundingMode rounding) {
        return new MathContext(MathContext.DECIMAL128.getPrecision(), rounding);
    }
}

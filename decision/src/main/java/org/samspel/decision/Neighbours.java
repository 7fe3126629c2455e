package org.samspel.decision;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Values before, after and between others, such as read well in an example. */
final class Neighbours {

    /** FEEL writes the years of dates with four digits. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final LocalDate ORDINARY_DAY = LocalDate.of(2000, 1, 1);

    private Neighbours() {}

    /** A value where none is mentioned. */
    static Value.Ordered ordinary(Type type) {
        return switch (type) {
            case NUMBER -> new Value.Num(BigDecimal.ZERO);
            case DATE -> new Value.Date(ORDINARY_DAY);
            case DAYS_TIME -> new Value.DaysTime(Duration.ZERO);
            case YEARS_MONTHS -> new Value.YearsMonths(0);
            case TEXT, BOOLEAN -> throw new IllegalArgumentException(type + " has no order");
        };
    }

    static Optional<Value.Ordered> before(Value.Ordered value) {
        return switch (value) {
            case Value.Num(var number) ->
                    Optional.of(
                            new Value.Num(
                                    number.subtract(BigDecimal.ONE, towards(RoundingMode.FLOOR))));
            case Value.Date(var day) ->
                    day.isAfter(FIRST_DAY)
                            ? Optional.of(new Value.Date(day.minusDays(1)))
                            : Optional.empty();
            case Value.DaysTime(var length) -> Optional.of(new Value.DaysTime(length.minusDays(1)));
            case Value.YearsMonths(var months) -> Optional.of(new Value.YearsMonths(months - 1));
        };
    }

    static Optional<Value.Ordered> after(Value.Ordered value) {
        return switch (value) {
            case Value.Num(var number) ->
                    Optional.of(
                            new Value.Num(
                                    number.add(BigDecimal.ONE, towards(RoundingMode.CEILING))));
            case Value.Date(var day) ->
                    day.isBefore(LAST_DAY)
                            ? Optional.of(new Value.Date(day.plusDays(1)))
                            : Optional.empty();
            case Value.DaysTime(var length) -> Optional.of(new Value.DaysTime(length.plusDays(1)));
            case Value.YearsMonths(var months) -> Optional.of(new Value.YearsMonths(months + 1));
        };
    }

    /** Empty when nothing lies between the two, as between two days in a row. */
    static Optional<Value.Ordered> between(Value.Ordered low, Value.Ordered high) {
        if (low instanceof Value.Num(var one) && high instanceof Value.Num(var other)) {
            return between(one, other);
        }
        if (low instanceof Value.DaysTime(var one) && high instanceof Value.DaysTime(var other)) {
            var middle =
                    one.plusDays(1).compareTo(other) < 0
                            ? one.plusDays(1)
                            : one.plus(other.minus(one).dividedBy(2));
            return one.compareTo(middle) < 0
                    ? Optional.of(new Value.DaysTime(middle))
                    : Optional.empty();
        }
        return after(low).filter(next -> next.order(high) < 0);
    }

    /** A whole number where there is one, since it reads better in an example. */
    private static Optional<Value.Ordered> between(BigDecimal low, BigDecimal high) {
        var whole = low.add(BigDecimal.ONE).setScale(0, RoundingMode.FLOOR);
        if (Value.Num.fits(whole) && whole.compareTo(high) < 0) {
            return Optional.of(new Value.Num(whole));
        }
        // Two numbers may be so close that no number of 34 digits lies between them.
        for (var rounding : List.of(RoundingMode.FLOOR, RoundingMode.CEILING)) {
            var middle = low.add(high).divide(BigDecimal.TWO, towards(rounding));
            if (low.compareTo(middle) < 0 && middle.compareTo(high) < 0) {
                return Optional.of(new Value.Num(middle));
            }
        }
        return Optional.empty();
    }

    private static MathContext towards(RoundingMode rounding) {
        return new MathContext(MathContext.DECIMAL128.getPrecision(), rounding);
    }
}

package org.samspel.decision.sql;

import org.samspel.decision.Value;

import java.math.BigDecimal;
import java.util.Optional;

/** Values as literals. A duration is a number: of seconds, or of months. */
final class ValueSql {

    private static final int DIGITS_MAX = 38;
    private static final int YEAR_MAX = 9999;

    private ValueSql() {}

    static String of(Value value) {
        return switch (value) {
            case Value.Num(var number) -> number.toPlainString();
            case Value.Text(var text) -> Dialect.text(text);
            case Value.Bool(var truth) -> Boolean.toString(truth);
            case Value.Date(var day) -> "DATE " + Dialect.text(day.toString());
            case Value.DaysTime(var length) ->
                    BigDecimal.valueOf(length.getSeconds())
                            .add(BigDecimal.valueOf(length.getNano(), 9))
                            .stripTrailingZeros()
                            .toPlainString();
            case Value.YearsMonths(var months) -> Long.toString(months);
        };
    }

    /** What a database could hold in the value's stead; empty when it can hold this one. */
    static Optional<String> beyond(Value value) {
        return switch (value) {
            case Value.Num(var number)
                    when Math.max(number.precision(), number.scale()) > DIGITS_MAX
                            || number.precision() - number.scale() > DIGITS_MAX ->
                    Optional.of("a number of at most " + DIGITS_MAX + " digits");
            case Value.Text(var text) when text.indexOf('\0') >= 0 ->
                    Optional.of("text without the character 0");
            case Value.Date(var day) when day.getYear() < 1 || day.getYear() > YEAR_MAX ->
                    Optional.of("a day of the years 1 to " + YEAR_MAX);
            default -> Optional.empty();
        };
    }
}

package org.samspel.decision.population;

import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;
import org.samspel.decision.Facts;
import org.samspel.decision.Type;
import org.samspel.decision.Value;
import org.samspel.decision.sql.Dialect;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Persons in memory, as rows for the engine: their number, their group, and their facts. */
final class People {

    static final String NUMBER = "person";
    static final String GROUP = "group";

    private static final int DIGITS_MAX = 38;
    private static final int NANO_DIGITS = 9;

    private final Map<String, Type> types;
    private final List<Facts> persons;
    private final Function<Facts, String> group;

    /** The decimals of the columns with decimal numbers. */
    private final Map<String, Integer> scales = new HashMap<>();

    People(Map<String, Type> types, List<Facts> persons, Function<Facts, String> group) {
        this.types = types;
        this.persons = persons;
        this.group = group;
    }

    /** The name of the table, as SQL. */
    String load(Engine engine, String table) throws SQLException {
        var columns = new LinkedHashMap<String, String>();
        columns.put(NUMBER, "BIGINT");
        columns.put(GROUP, "VARCHAR");
        types.forEach((fact, type) -> columns.put(fact, engineType(fact, type)));
        var declared =
                columns.entrySet().stream()
                        .map(column -> Dialect.name(column.getKey()) + " " + column.getValue())
                        .toList();
        var name = Dialect.name(table);
        engine.execute("CREATE TABLE " + name + " (" + String.join(", ", declared) + ")");
        try (var appender = engine.connection().createAppender(table)) {
            var number = 0L;
            for (var person : persons) {
                appender.beginRow();
                appender.append(number++);
                appender.append(group.apply(person));
                for (var fact : types.keySet()) {
                    append(appender, fact, person.value(fact).orElse(null));
                }
                appender.endRow();
            }
        }
        return name;
    }

    private void append(DuckDBAppender appender, String fact, @Nullable Value value)
            throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case Value.Text(var text) -> appender.append(text);
            case Value.Bool(var truth) -> appender.append(truth);
            case Value.Date(var day) -> appender.append(day);
            case Value.Num _, Value.DaysTime _, Value.YearsMonths _ -> {
                var scale = scales.get(fact);
                if (scale == null) {
                    appender.append(number(value).doubleValue());
                } else {
                    appender.append(number(value).setScale(scale));
                }
            }
        }
    }

    /** Decimal numbers with the digits that these persons need; beyond what fits, binary ones. */
    private String engineType(String fact, Type type) {
        return switch (type) {
            case TEXT -> "VARCHAR";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case NUMBER, DAYS_TIME, YEARS_MONTHS -> {
                var whole = 1;
                var scale = 0;
                for (var person : persons) {
                    var value = person.value(fact);
                    if (value.isPresent()) {
                        var number = number(value.get());
                        whole = Math.max(whole, number.precision() - number.scale());
                        scale = Math.max(scale, number.scale());
                    }
                }
                if (whole + scale > DIGITS_MAX) {
                    yield "DOUBLE";
                }
                scales.put(fact, scale);
                yield "DECIMAL(" + (whole + scale) + ", " + scale + ")";
            }
        };
    }

    private static BigDecimal number(Value value) {
        return switch (value) {
            case Value.Num(var number) -> number;
            case Value.YearsMonths(var months) -> BigDecimal.valueOf(months);
            case Value.DaysTime(var length) ->
                    BigDecimal.valueOf(length.getSeconds())
                            .add(BigDecimal.valueOf(length.getNano(), NANO_DIGITS))
                            .stripTrailingZeros();
            case Value.Text _, Value.Bool _, Value.Date _ -> BigDecimal.ZERO;
        };
    }
}

package org.samspel.decision.population;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Type;
import org.samspel.decision.sql.Dialect;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a population and the engine's names for their types. */
record Columns(String file, Map<String, String> types) {

    static Columns of(Engine engine, String file, String source) throws SQLException {
        var types = new LinkedHashMap<String, String>();
        engine.query(
                        "DESCRIBE SELECT * FROM " + source,
                        row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(column -> types.put(column.getKey(), column.getValue()));
        return new Columns(file, types);
    }

    List<PopulationFault> faults(DecisionTable table, Question question) {
        var faults = new ArrayList<PopulationFault>();
        table.factTypes().forEach((fact, type) -> fault(table, fact, type).ifPresent(faults::add));
        question.by().filter(by -> !types.containsKey(by)).ifPresent(by -> faults.add(missing(by)));
        question.only()
                .filter(only -> !types.getOrDefault(only, "").equals("BOOLEAN"))
                .ifPresent(only -> faults.add(noFlag(only)));
        question.span()
                .map(Question.Span::column)
                .filter(column -> !holds(Type.NUMBER, types.getOrDefault(column, "")))
                .ifPresent(column -> faults.add(noNumber(column)));
        return faults;
    }

    private PopulationFault missing(String column) {
        return PopulationFault.ofFile(
                file,
                "no column \"" + column + "\" among " + types.keySet(),
                "a column to group by");
    }

    private PopulationFault noFlag(String column) {
        var found = types.containsKey(column) ? "another type" : "no column \"" + column + "\"";
        return PopulationFault.ofFile(
                file, found, "a column of true and false, \"" + column + "\"");
    }

    private PopulationFault noNumber(String column) {
        return PopulationFault.ofFile(
                file,
                types.containsKey(column) ? "another type" : "no column \"" + column + "\"",
                "a column of numbers, \"" + column + "\"");
    }

    private Optional<PopulationFault> fault(DecisionTable table, String fact, Type type) {
        var found = types.get(fact);
        if (found != null && holds(type, found)) {
            return Optional.empty();
        }
        var asking = firstAsking(table, fact);
        return Optional.of(
                new PopulationFault(
                        file,
                        table.name(),
                        asking.map(Map.Entry::getKey).orElse(0),
                        asking.map(Map.Entry::getValue).orElse(""),
                        found == null
                                ? "no column \"" + fact + "\" among " + types.keySet()
                                : "column \"" + fact + "\" of type " + found,
                        "a column \"" + fact + "\" of " + words(type)));
    }

    private static Optional<Map.Entry<Integer, String>> firstAsking(
            DecisionTable table, String fact) {
        for (var rule : table.rules()) {
            for (int column = 0; column < table.inputs().size(); column++) {
                var entry = rule.entries().get(column);
                if (!entry.isOpen() && table.inputs().get(column).factNames().contains(fact)) {
                    return Optional.of(Map.entry(rule.number(), entry.text()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean holds(Type type, String found) {
        return switch (type) {
            case BOOLEAN -> found.equals("BOOLEAN");
            case TEXT -> found.equals("VARCHAR") || found.startsWith("ENUM");
            case DATE -> found.equals("DATE");
            case NUMBER, DAYS_TIME, YEARS_MONTHS ->
                    found.startsWith("DECIMAL")
                            || found.matches("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|FLOAT|DOUBLE");
        };
    }

    private static String words(Type type) {
        return switch (type) {
            case BOOLEAN -> "true and false";
            case TEXT -> "text";
            case DATE -> "dates";
            case NUMBER -> "numbers";
            case DAYS_TIME -> "numbers (seconds)";
            case YEARS_MONTHS -> "numbers (months)";
        };
    }

    /** The type as which text of a file without types is read. */
    static String readAs(Type type) {
        return switch (type) {
            case BOOLEAN -> "BOOLEAN";
            case TEXT -> "VARCHAR";
            case DATE -> "DATE";
            case NUMBER, DAYS_TIME -> "DOUBLE";
            case YEARS_MONTHS -> "INTEGER";
        };
    }

    /** Text columns with few values become numbered, which are compared and grouped faster. */
    String numbered(Engine engine, String source, int valuesMax) throws SQLException {
        var replaced = new ArrayList<String>();
        for (var column : types.entrySet()) {
            if (column.getValue().equals("VARCHAR")) {
                var name = Dialect.name(column.getKey());
                var values =
                        engine.query(
                                        "SELECT approx_count_distinct(" + name + ") FROM " + source,
                                        row -> row.getLong(1))
                                .getFirst();
                if (values > 0 && values <= valuesMax) {
                    var type = Dialect.name("values of " + column.getKey());
                    engine.execute(
                            "CREATE TYPE "
                                    + type
                                    + " AS ENUM (SELECT DISTINCT "
                                    + name
                                    + " FROM "
                                    + source
                                    + " WHERE "
                                    + name
                                    + " IS NOT NULL ORDER BY 1)");
                    replaced.add("CAST(" + name + " AS " + type + ") AS " + name);
                }
            }
        }
        return "SELECT *"
                + (replaced.isEmpty() ? "" : " REPLACE (" + String.join(", ", replaced) + ")")
                + " FROM "
                + source;
    }
}

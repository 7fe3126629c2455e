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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the rows come from, as SQL after FROM. */
sealed interface Source {

    Columns columns();

    String sql();

    /** What keeps these tables from running over these rows. */
    List<PopulationFault> faults(Engine engine, List<DecisionTable> tables, Question question)
            throws SQLException;

    /** The rows with the types that the tables ask for. */
    String typed(List<DecisionTable> tables, Question question);

    /** The rows that the question is about, with the types that the tables ask for. */
    default String asked(List<DecisionTable> tables, Question question) {
        var rows = typed(tables, question);
        return question.span()
                .map(span -> "(SELECT * FROM " + rows + " WHERE " + condition(span) + ")")
                .orElse(rows);
    }

    private static String condition(Question.Span span) {
        var name = Dialect.name(span.column());
        return switch (span) {
            case Question.Span.Unknown _ -> name + " IS NULL";
            case Question.Span.Within(var _, var above, var upTo) ->
                    name
                            + " IS NOT NULL"
                            + above.map(number -> " AND " + name + " > " + number).orElse("")
                            + upTo.map(number -> " AND " + name + " <= " + number).orElse("");
        };
    }

    /** The engine's complaint in our words: its own may quote a value. */
    default PopulationFault fault(SQLException e) {
        var message = String.valueOf(e.getMessage());
        var file = columns().file();
        if (message.startsWith("Out of Memory")) {
            return PopulationFault.ofFile(file, "more than fits", "more memory or smaller groups");
        }
        var line = Pattern.compile("Line: (\\d+)").matcher(message);
        var where = line.find() ? " in line " + line.group(1) : "";
        return PopulationFault.ofFile(file, "damaged data" + where, "a whole file");
    }

    /** Rows whose columns have types: Parquet, memory. */
    record Typed(Columns columns, String sql) implements Source {

        @Override
        public List<PopulationFault> faults(
                Engine engine, List<DecisionTable> tables, Question question) {
            return tables.stream()
                    .flatMap(table -> columns.faults(table, question).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public String typed(List<DecisionTable> tables, Question question) {
            return sql;
        }
    }

    /** Rows of text, to be read as what the tables ask for: CSV. */
    record Untyped(Columns columns, String sql) implements Source {

        @Override
        public List<PopulationFault> faults(
                Engine engine, List<DecisionTable> tables, Question question) throws SQLException {
            var faults = new ArrayList<PopulationFault>();
            var types = new LinkedHashMap<>(columns.types());
            wanted(tables, question).forEach((name, type) -> types.replace(name, engineType(type)));
            var asRead = new Columns(columns.file(), types);
            for (var table : tables) {
                faults.addAll(asRead.faults(table, question));
            }
            if (faults.isEmpty()) {
                for (var column : wanted(tables, question).entrySet()) {
                    unreadable(engine, column.getKey(), column.getValue()).ifPresent(faults::add);
                }
            }
            return faults.stream().distinct().toList();
        }

        private Optional<PopulationFault> unreadable(Engine engine, String column, Type type)
                throws SQLException {
            var name = Dialect.name(column);
            var rows =
                    engine.query(
                            "SELECT n FROM (SELECT row_number() OVER () AS n, "
                                    + name
                                    + " FROM "
                                    + sql
                                    + ") WHERE "
                                    + name
                                    + " IS NOT NULL AND TRY_CAST("
                                    + name
                                    + " AS "
                                    + engineType(type)
                                    + ") IS NULL LIMIT 1",
                            row -> row.getLong(1));
            return rows.stream()
                    .findFirst()
                    .map(
                            row ->
                                    PopulationFault.ofFile(
                                            columns.file(),
                                            "something else in row "
                                                    + row
                                                    + " (the head not counted), column \""
                                                    + column
                                                    + "\"",
                                            "a " + type.typeRef()));
        }

        @Override
        public String typed(List<DecisionTable> tables, Question question) {
            var replaced =
                    wanted(tables, question).entrySet().stream()
                            .map(
                                    column ->
                                            "CAST(%1$s AS %2$s) AS %1$s"
                                                    .formatted(
                                                            Dialect.name(column.getKey()),
                                                            engineType(column.getValue())))
                            .collect(Collectors.joining(", "));
            return replaced.isEmpty()
                    ? sql
                    : "(SELECT * REPLACE (" + replaced + ") FROM " + sql + ")";
        }

        private Map<String, Type> wanted(List<DecisionTable> tables, Question question) {
            var wanted = new LinkedHashMap<String, Type>();
            tables.forEach(table -> table.factTypes().forEach(wanted::putIfAbsent));
            question.only().ifPresent(only -> wanted.putIfAbsent(only, Type.BOOLEAN));
            question.span().ifPresent(span -> wanted.putIfAbsent(span.column(), Type.NUMBER));
            wanted.keySet().retainAll(columns.types().keySet());
            wanted.values().removeIf(type -> type == Type.TEXT);
            return wanted;
        }

        private static String engineType(Type type) {
            return Columns.readAs(type);
        }
    }
}

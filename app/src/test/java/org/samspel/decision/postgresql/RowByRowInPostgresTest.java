package org.samspel.decision.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Facts;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.LargeTables;
import org.samspel.decision.RandomTables;
import org.samspel.decision.Type;
import org.samspel.decision.Value;
import org.samspel.decision.sql.Answer;
import org.samspel.decision.sql.Dialect;
import org.samspel.decision.sql.ExpectedAnswer;
import org.samspel.decision.sql.OutcomeCells;
import org.samspel.decision.sql.TableSql;
import org.samspel.decision.sql.Translation;
import org.samspel.storage.embedded.TestServer;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PostgreSQL gives each person the answer that the evaluator of decision tables gives. */
class RowByRowInPostgresTest {

    @Test
    void agreesWithTheEvaluator() throws SQLException {
        compare(0, 60, 60);
    }

    /** So many that their mask takes several words. */
    @ParameterizedTest
    @EnumSource(
            value = HitPolicy.class,
            names = {"UNIQUE", "ANY", "FIRST", "PRIORITY", "COLLECT"})
    void agreesWhereThereAreManyRules(HitPolicy policy) throws SQLException {
        try (var connection = TestServer.superuser("postgres")) {
            var table = LargeTables.random(policy, 3);
            compare(connection, table, persons(new RandomTables(3), table, 60), 3);
        }
    }

    @Test
    @Tag("long")
    void agreesWithTheEvaluatorAtLength() throws SQLException {
        compare(5_000, RandomTables.OF_A_LONG_RUN, 10_000);
    }

    private static void compare(int firstSeed, int tables, int factsEach) throws SQLException {
        try (var connection = TestServer.superuser("postgres")) {
            for (int seed = firstSeed; seed < firstSeed + tables; seed++) {
                var random = new RandomTables(seed);
                var table = random.next();
                compare(connection, table, persons(random, table, factsEach), seed);
            }
        }
    }

    private static List<Facts> persons(RandomTables random, DecisionTable table, int count) {
        return Stream.generate(() -> random.facts(table, 0.25)).limit(count).toList();
    }

    private static void compare(
            Connection connection, DecisionTable table, List<Facts> persons, int seed)
            throws SQLException {
        if (!(TableSql.of(table, Dialect.POSTGRESQL) instanceof Translation.Translated(var sql))) {
            throw new AssertionError("seed " + seed + " has no SQL");
        }
        load(connection, table, persons);
        var query = sql.answers("people", List.of("person"));
        var answers = new ArrayList<Answer>();
        var keyCount = sql.keyCount();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM (" + query + ") a ORDER BY 1")) {
            while (rows.next()) {
                var keys = new long[keyCount];
                for (int key = 0; key < keys.length; key++) {
                    keys[key] = rows.getLong(key + 2);
                }
                answers.add(sql.answer(keys));
            }
        }
        assertThat(answers).hasSize(persons.size());
        var decider = new Decider(table);
        for (int i = 0; i < persons.size(); i++) {
            var facts = persons.get(i);
            assertThat(answers.get(i))
                    .as(() -> "seed %d, %s, %s".formatted(seed, facts.known(), query))
                    .isEqualTo(ExpectedAnswer.of(decider, facts));
        }
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT * FROM ("
                                        + sql.perPerson("people", List.of("person"))
                                        + ") a ORDER BY 1")) {
            for (var answer : answers) {
                assertThat(rows.next()).isTrue();
                var cells = new ArrayList<String>();
                cells.add(cell(rows.getObject("rule")));
                for (var output : table.outputs()) {
                    cells.add(cell(rows.getObject("outcome_" + output.name())));
                }
                assertThat(cells).as("seed %d", seed).isEqualTo(OutcomeCells.of(table, answer));
            }
        }
    }

    private static String cell(@Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private static void load(Connection connection, DecisionTable table, List<Facts> persons)
            throws SQLException {
        var types = table.factTypes();
        var columns =
                types.entrySet().stream()
                        .map(
                                fact ->
                                        ", "
                                                + Dialect.name(fact.getKey())
                                                + " "
                                                + type(fact.getValue()))
                        .collect(Collectors.joining());
        try (var statement = connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS people");
            statement.execute("CREATE TEMP TABLE people (person bigint" + columns + ")");
        }
        var marks = ", ?".repeat(types.size());
        try (var insert =
                connection.prepareStatement("INSERT INTO people VALUES (?" + marks + ")")) {
            for (int person = 0; person < persons.size(); person++) {
                insert.setLong(1, person);
                var column = 2;
                for (var fact : types.keySet()) {
                    insert.setObject(column++, plain(persons.get(person).value(fact).orElse(null)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String type(Type type) {
        return switch (type) {
            case TEXT -> "text";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
            case NUMBER, DAYS_TIME, YEARS_MONTHS -> "numeric";
        };
    }

    private static @Nullable Object plain(@Nullable Value value) {
        return switch (value) {
            case null -> null;
            case Value.Num(var number) -> number;
            case Value.Text(var text) -> text;
            case Value.Bool(var truth) -> truth;
            case Value.Date(var day) -> day;
            case Value.YearsMonths(var months) -> BigDecimal.valueOf(months);
            case Value.DaysTime(var length) ->
                    BigDecimal.valueOf(length.getSeconds())
                            .add(BigDecimal.valueOf(length.getNano(), 9));
        };
    }
}

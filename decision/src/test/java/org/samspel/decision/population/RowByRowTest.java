package org.samspel.decision.population;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Facts;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.LargeTables;
import org.samspel.decision.Outcome;
import org.samspel.decision.Output;
import org.samspel.decision.RandomTables;
import org.samspel.decision.sql.Answer;
import org.samspel.decision.sql.Dialect;
import org.samspel.decision.sql.ExpectedAnswer;
import org.samspel.decision.sql.OutcomeCells;
import org.samspel.decision.sql.TableSql;
import org.samspel.decision.sql.Translation;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The engine gives each person the answer that the evaluator gives. */
class RowByRowTest {

    private final Map<HitPolicy, Integer> answered = new EnumMap<>(HitPolicy.class);
    private int withoutRule;
    private int conflicts;

    @Test
    void agreesWithTheEvaluator() throws SQLException {
        compare(0, 110, 120);

        assertThat(answered).hasSize(HitPolicy.values().length);
        assertThat(withoutRule).isGreaterThan(100);
        assertThat(conflicts).isGreaterThan(100);
    }

    /** So many that their mask takes several words. */
    @ParameterizedTest
    @EnumSource(HitPolicy.class)
    void agreesWhereThereAreManyRules(HitPolicy policy) throws SQLException {
        try (var engine = new Engine(new Limits(1, 512))) {
            var table = LargeTables.random(policy, 3);
            compare(engine, table, persons(new RandomTables(3), table, 40), 3);
        }
    }

    @Test
    void agreesWhereOneOfManyRulesAnswers() throws SQLException {
        try (var engine = new Engine(new Limits(1, 512))) {
            var table = LargeTables.tree(4);
            compare(engine, table, persons(new RandomTables(4), table, 400), 4);
        }

        assertThat(answered.getOrDefault(HitPolicy.UNIQUE, 0) - conflicts - withoutRule)
                .isGreaterThan(50);
    }

    @Test
    @Tag("long")
    void agreesWithTheEvaluatorAtLength() throws SQLException {
        compare(5_000, RandomTables.OF_A_LONG_RUN, 10_000);
    }

    private void compare(int firstSeed, int tables, int factsEach) throws SQLException {
        try (var engine = new Engine(new Limits(1, 512))) {
            for (int seed = firstSeed; seed < firstSeed + tables; seed++) {
                var random = new RandomTables(seed);
                var table = random.next();
                compare(engine, table, persons(random, table, factsEach), seed);
            }
        }
    }

    private static List<Facts> persons(RandomTables random, DecisionTable table, int count) {
        return Stream.generate(() -> random.facts(table, 0.25)).limit(count).toList();
    }

    private void compare(Engine engine, DecisionTable table, List<Facts> persons, int seed)
            throws SQLException {
        if (!(TableSql.of(table, Dialect.DUCKDB) instanceof Translation.Translated(var sql))) {
            throw new AssertionError("seed " + seed + " has no SQL");
        }
        var source = new People(table.factTypes(), persons, _ -> "").load(engine, "people");
        var query = sql.answers(source, List.of(People.NUMBER));
        var keyCount = sql.keyCount();
        var rows =
                engine.query(
                        "SELECT * FROM (" + query + ") ORDER BY 1",
                        row -> {
                            var keys = new long[keyCount];
                            for (int key = 0; key < keys.length; key++) {
                                keys[key] = row.getLong(key + 2);
                            }
                            return sql.answer(keys);
                        });
        var columns = table.outputs().stream().map(Output::name).toList();
        var cells =
                engine.query(
                        "SELECT * FROM ("
                                + sql.perPerson(source, List.of(People.NUMBER))
                                + ") ORDER BY 1",
                        row -> {
                            var texts = new ArrayList<String>();
                            texts.add(String.valueOf(row.getString("rule")));
                            for (var column : columns) {
                                texts.add(String.valueOf(row.getString("outcome_" + column)));
                            }
                            return texts;
                        });
        engine.execute("DROP TABLE people");
        assertThat(rows).hasSize(persons.size());
        var decider = new Decider(table);
        for (int i = 0; i < persons.size(); i++) {
            var person = persons.get(i);
            var expected = expected(table, decider, person);
            assertThat(rows.get(i))
                    .as(() -> "seed %d, %s, %s".formatted(seed, person.known(), query))
                    .isEqualTo(expected);
            assertThat(cells.get(i).stream().map(RowByRowTest::bare).toList())
                    .as(() -> sql.perPerson("people", List.of()))
                    .isEqualTo(OutcomeCells.of(table, expected));
        }
    }

    /** Numbers without zeros at the end: each database writes them in its way. */
    private static String bare(String cell) {
        return cell.matches("-?\\d+\\.\\d+")
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }

    private Answer expected(DecisionTable table, Decider decider, Facts facts) {
        var answer = ExpectedAnswer.of(decider, facts);
        if (answer instanceof Answer.Decided(var outcome, var _)) {
            answered.merge(table.hitPolicy(), 1, Integer::sum);
            withoutRule += outcome.equals(Outcome.NO_RULE) ? 1 : 0;
            conflicts += outcome.equals(Outcome.CONFLICT) ? 1 : 0;
        }
        return answer;
    }
}

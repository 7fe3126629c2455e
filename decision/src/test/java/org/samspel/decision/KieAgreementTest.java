package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A standard engine gives the same answer, rule by rule, on random tables and facts. */
class KieAgreementTest {

    private final Map<HitPolicy, Integer> answered = new EnumMap<>(HitPolicy.class);
    private int conflicts;
    private int withoutRule;

    @Test
    void agreesWithKie() {
        compare(0, 90, 200);

        assertThat(answered.values()).hasSize(3).allMatch(count -> count > 500);
        assertThat(conflicts).isGreaterThan(500);
        assertThat(withoutRule).isGreaterThan(500);
    }

    @Test
    @Tag("long")
    void agreesWithKieAtLength() {
        compare(5_000, 1_000, 10_000);
    }

    private void compare(int firstSeed, int tables, int factsEach) {
        for (int seed = firstSeed; seed < firstSeed + tables; seed++) {
            var random = new RandomTables(seed);
            var table = random.next();
            var kie = new KieJudge(table);
            for (int i = 0; i < factsEach; i++) {
                var facts = random.facts(table, 0.25);
                var number = seed;
                Supplier<String> what =
                        () -> "seed %d, %s %s".formatted(number, facts.known(), DmnText.of(table));
                compare(table, table.decide(facts), kie.of(facts), what);
            }
        }
    }

    private void compare(
            DecisionTable table,
            Decision decision,
            KieJudge.Verdict verdict,
            Supplier<String> what) {
        switch (decision) {
            case Decision.Matched matched -> {
                answered.merge(table.hitPolicy(), 1, Integer::sum);
                var value = (Value.Num) matched.outputs().values().iterator().next();
                assertThat((BigDecimal) verdict.result())
                        .as(what)
                        .isEqualByComparingTo(value.number());
                assertThat(verdict.matches().getFirst())
                        .as(what)
                        .isEqualTo(matched.rule().number());
                compareRules(matched.explanation(), verdict.matches(), what);
            }
            case Decision.NoRule noRule -> {
                withoutRule++;
                assertThat(verdict.result()).as(what).isNull();
                assertThat(verdict.matches()).as(what).isEmpty();
                compareRules(noRule.explanation(), List.of(), what);
            }
            case Decision.Conflict conflict -> {
                conflicts++;
                assertThat(verdict.result()).as(what).isNull();
                assertThat(conflict.rules()).as(what).containsExactlyElementsOf(verdict.matches());
                compareRules(conflict.explanation(), verdict.matches(), what);
            }
            case Decision.Unusable _ -> throw new AssertionError(what.get());
        }
    }

    private static void compareRules(
            Explanation explanation, List<Integer> matches, Supplier<String> what) {
        for (var trace : explanation.rules()) {
            switch (trace) {
                case RuleTrace.Met met -> assertThat(matches).as(what).contains(met.rule());
                case RuleTrace.Failed failed ->
                        assertThat(matches).as(what).doesNotContain(failed.rule());
                case RuleTrace.NotReached _ -> {
                    // The other engine looks at all rules; under FIRST only the first one counts.
                }
            }
        }
    }
}

package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A standard engine gives the same answer, rule by rule, on random tables and facts. */
class KieAgreementTest {

    private final Map<HitPolicy, Integer> answered = new EnumMap<>(HitPolicy.class);
    private int conflicts;
    private int withoutRule;
    private int otherwise;

    @Test
    void agreesWithKie() {
        compare(0, 220, 100);

        assertThat(answered).hasSize(HitPolicy.values().length);
        assertThat(answered.values()).allMatch(count -> count > 400);
        assertThat(conflicts).isGreaterThan(400);
        assertThat(withoutRule).isGreaterThan(400);
        assertThat(otherwise).isGreaterThan(400);
    }

    @Test
    @Tag("long")
    void agreesWithKieAtLength() {
        compare(5_000, RandomTables.OF_A_LONG_RUN, 10_000);
    }

    private void compare(int firstSeed, int tables, int factsEach) {
        var policies = HitPolicy.values();
        for (int seed = firstSeed; seed < firstSeed + tables; seed++) {
            var random = new RandomTables(seed);
            var table = random.next(policies[seed % policies.length]);
            var kie = new KieJudge(table);
            var decider = new Decider(table);
            for (int i = 0; i < factsEach; i++) {
                var facts = random.facts(table, 0.2);
                if (isDividedByZero(table, facts)) {
                    continue;
                }
                var number = seed;
                Supplier<String> what =
                        () -> "seed %d, %s %s".formatted(number, facts.known(), DmnText.of(table));
                compare(table, decider, facts, kie.of(facts), what);
            }
        }
    }

    /**
     * In FEEL this is null (DMN 1.5, 10.3.2.13), and the other columns may still answer; the other
     * engine then fails the decision.
     */
    private static boolean isDividedByZero(DecisionTable table, Facts facts) {
        return table.inputs().stream()
                .filter(input -> !input.isFact())
                .anyMatch(
                        input ->
                                input.expression().value(facts) == null
                                        && input.factNames().stream()
                                                .allMatch(name -> facts.get(name) != null));
    }

    private void compare(
            DecisionTable table,
            Decider decider,
            Facts facts,
            KieJudge.Verdict verdict,
            Supplier<String> what) {
        var decision = decider.decide(facts);
        var explanation =
                switch (decision) {
                    case Decision.Matched matched -> {
                        answered.merge(table.hitPolicy(), 1, Integer::sum);
                        yield matched.explanation();
                    }
                    case Decision.Collected collected -> {
                        answered.merge(table.hitPolicy(), 1, Integer::sum);
                        yield collected.explanation();
                    }
                    case Decision.Otherwise other -> {
                        otherwise++;
                        yield other.explanation();
                    }
                    case Decision.NoRule none -> {
                        withoutRule++;
                        yield none.explanation();
                    }
                    case Decision.Conflict conflict -> {
                        conflicts++;
                        assertThat(conflict.rules())
                                .as(what)
                                .containsExactlyElementsOf(verdict.matches());
                        yield conflict.explanation();
                    }
                    case Decision.Unusable _ -> throw new AssertionError(what.get());
                };
        var outcome = decider.outcome(facts);
        if (outcome.equals(Outcome.NO_RULE)) {
            // The other engine then has an empty list or none, depending on the policy.
            assertThat(verdict.result()).as(what).isIn(null, List.of());
        } else {
            assertThat(bare(table, outcome)).as(what).isEqualTo(verdict.result());
        }
        compareRules(explanation, verdict.matches(), what);
    }

    private static @Nullable Object bare(DecisionTable table, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Outputs(var outputs) -> answer(table, outputs);
            case Outcome.Listed(var answers) -> {
                var all = new ArrayList<@Nullable Object>();
                answers.forEach(outputs -> all.add(answer(table, outputs)));
                yield all;
            }
            case Outcome.Without _ -> null;
        };
    }

    private static @Nullable Object answer(DecisionTable table, Map<String, Value> outputs) {
        if (table.outputs().size() == 1) {
            return outputs.values().stream().findFirst().map(Value::feel).orElse(null);
        }
        var named = new TreeMap<String, Object>();
        outputs.forEach((name, value) -> named.put(name, value.feel()));
        return named;
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

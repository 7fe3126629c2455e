package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.pathway.PathwayFixtures.AGREED;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.agreement.FactDefinition;
import org.samspel.decision.Decision;
import org.samspel.kernel.BesideOthers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * "Not assessed" never reads as "no": every pattern of the five flags, in both phases, together
 * with all other facts that would lead somewhere.
 */
@BesideOthers
class RedFlagsTest {
    private static final List<String> ANSWERS = List.of("yes", "no", "not-assessed");
    private static final List<String> FLAGS =
            AssessmentRules.redFlags(AGREED).stream().map(FactDefinition::name).toList();

    /** Facts that bring an answer in either phase once the flags allow one. */
    private static final Map<String, String> OTHERS =
            Map.of("earlierTraining", "noClearEffect", "workAbility", "threatened");

    static Stream<Map<String, String>> patterns() {
        var count = (int) Math.pow(ANSWERS.size(), FLAGS.size());
        return IntStream.range(0, count).mapToObj(RedFlagsTest::pattern);
    }

    private static Map<String, String> pattern(int number) {
        var answers = new HashMap<>(OTHERS);
        var rest = number;
        for (var flag : FLAGS) {
            answers.put(flag, ANSWERS.get(rest % ANSWERS.size()));
            rest /= ANSWERS.size();
        }
        return answers;
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 14})
    void coversAllPatternsOfFiveFlags(int weeks) {
        assertThat(FLAGS).hasSize(5);
        assertThat(patterns().distinct()).hasSize(243);
        assertThat(assessment(weeks, OTHERS).facts())
                .doesNotContainKeys(FLAGS.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void readsAnyRedFlagAsKleenesOr(Map<String, String> answers) {
        var any = AssessmentRules.anyRedFlag(AGREED, assessment(14, answers).facts());

        assertThat(any).isEqualTo(expected(answers));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void leadsToAHospitalRuleNoRuleOrAnOpenAnswerAsTheFlagsSay(Map<String, String> answers) {
        for (var weeks : List.of(8, 14)) {
            var decision = RoutingRules.suggest(AGREED, assessment(weeks, answers));
            var flagRules = FLAGS.size();
            if (expected(answers).isEmpty()) {
                assertThat(decision.decision()).isInstanceOf(Decision.NoRule.class);
                assertThat(RoutingRules.toAssessFirst(decision))
                        .extracting(FactDefinition::name)
                        .containsExactlyElementsOf(notAssessed(answers));
            } else if (expected(answers).get()) {
                assertThat(decision.rule())
                        .hasValueSatisfying(
                                rule -> assertThat(rule).isLessThanOrEqualTo(flagRules));
                assertThat(decision.clauseOf(decision.rule().orElseThrow())).endsWith(".1");
            } else {
                assertThat(decision.rule())
                        .hasValueSatisfying(rule -> assertThat(rule).isGreaterThan(flagRules));
            }
        }
    }

    private static List<String> notAssessed(Map<String, String> answers) {
        return FLAGS.stream().filter(flag -> "not-assessed".equals(answers.get(flag))).toList();
    }

    private static Optional<Boolean> expected(Map<String, String> answers) {
        if (FLAGS.stream().anyMatch(flag -> "yes".equals(answers.get(flag)))) {
            return Optional.of(true);
        }
        return notAssessed(answers).isEmpty() ? Optional.of(false) : Optional.empty();
    }

    private static Assessment assessment(int weeks, Map<String, String> answers) {
        return PathwayFixtures.assessed(weeks, false, answers, PathwayFixtures.ompsq(61));
    }
}

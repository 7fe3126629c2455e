package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.decision.dmn.Cells;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A table far larger than an agreement's, of which nothing is known, is still answered soon. */
class LargeTableTest {

    private static final int RULES = 200;
    private static final int INPUTS = 12;

    @ParameterizedTest
    @EnumSource(HitPolicy.class)
    void isExplainedSoonThoughNothingIsKnown(HitPolicy policy) {
        var table = table(policy);
        var clock = ManagementFactory.getThreadMXBean();
        var start = clock.getCurrentThreadCpuTime();

        var decision = table.decide(Facts.none());

        // Processor time, since the machine may have other work to do.
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(5));
        assertThat(changes(decision)).isNotEmpty();
    }

    private static List<CouldChange> changes(Decision decision) {
        return switch (decision) {
            case Decision.Matched matched -> matched.explanation().couldChange();
            case Decision.NoRule noRule -> noRule.explanation().couldChange();
            case Decision.Conflict conflict -> conflict.explanation().couldChange();
            case Decision.Collected collected -> collected.explanation().couldChange();
            case Decision.Otherwise _, Decision.Unusable _ -> List.of();
        };
    }

    private static DecisionTable table(HitPolicy policy) {
        var random = new Random(1);
        var inputs = new ArrayList<Input>();
        for (int i = 0; i < INPUTS; i++) {
            var type = i % 2 == 0 ? Type.NUMBER : Type.TEXT;
            inputs.add(Input.ofFact("", "x" + i, "x" + i, type, new UnaryTest.Any()));
        }
        var rules = new ArrayList<Rule>();
        for (int number = 1; number <= RULES; number++) {
            var entries = new ArrayList<Entry>();
            for (var input : inputs) {
                var text = random.nextInt(4) > 0 ? "-" : text(input.type(), random);
                var test = Cells.test(text, input.type());
                entries.add(new Entry(test, text, new Place(1, 1)));
            }
            var output = new Value.Num(BigDecimal.valueOf(number % 7));
            rules.add(new Rule(number, "", entries, Map.of("out", output), Map.of(), 1));
        }
        var values = Cells.test("3,1,5,0,2,4,6", Type.NUMBER);
        var output = new Output("out", "out", Type.NUMBER, values);
        return new DecisionTable(
                "t", "T", policy, inputs, List.of(output), List.of(), rules, "large.dmn");
    }

    private static String text(Type type, Random random) {
        var text =
                type == Type.TEXT ? "\"t" + random.nextInt(6) + "\"" : ">= " + random.nextInt(50);
        return random.nextInt(4) == 0 ? "not(" + text + ")" : text;
    }
}

package org.samspel.decision.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.decision.Decider;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.HitPolicy;
import org.samspel.decision.LargeTables;
import org.samspel.decision.Outcome;
import org.samspel.decision.compare.Differences;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** A table of 200 rules and 12 inputs, most of its entries open, is examined in two seconds. */
class LargeExaminationTest {

    @ParameterizedTest
    @EnumSource(
            value = HitPolicy.class,
            names = {"UNIQUE", "ANY", "FIRST", "PRIORITY", "COLLECT"})
    void aTableLikeNoOtherIsExaminedSoon(HitPolicy policy) {
        var examination = soon(LargeTables.random(policy, 1));

        var decider = new Decider(examination.table());
        assertThat(examination.findings()).anyMatch(Finding.Gap.class::isInstance);
        for (var finding : examination.findings()) {
            if (finding instanceof Finding.Gap gap) {
                assertThat(decider.outcome(gap.witness().orElseThrow())).isEqualTo(Outcome.NO_RULE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTableWithoutGapsIsProvenToHaveNone(long seed) {
        var table = LargeTables.tree(seed);
        assertThat(table.rules()).hasSizeGreaterThan(150);

        var examination = soon(table);

        assertThat(examination.isDecided()).isTrue();
        assertThat(examination.findings())
                .noneMatch(finding -> finding instanceof Finding.Gap gap && gap.known())
                .noneMatch(Finding.Overlap.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void oneChangedRuleOfManyIsFoundSoon(long seed) {
        var before = LargeTables.tree(seed);
        var after = LargeTables.withOtherOutput(before, 100);
        var start = cpu();

        var differences = Differences.between(before, after);

        assertThat(Duration.ofNanos(cpu() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(differences.isComplete()).isTrue();
        assertThat(differences.listed()).isNotEmpty();
    }

    private static Examination soon(DecisionTable table) {
        var start = cpu();
        var examination = Examination.of(table);
        // Processor time, since the machine may have other work to do.
        assertThat(Duration.ofNanos(cpu() - start)).isLessThan(Duration.ofSeconds(2));
        return examination;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}

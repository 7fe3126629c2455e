package org.samspel.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;

/** A table far larger than an agreement's, of which nothing is known, is still answered soon. */
class LargeTableTest {

    @ParameterizedTest
    @EnumSource(
            value = HitPolicy.class,
            names = {"UNIQUE", "ANY", "FIRST", "PRIORITY", "COLLECT"})
    void isExplainedSoonThoughNothingIsKnown(HitPolicy policy) {
        var table = LargeTables.random(policy, 1);
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
}

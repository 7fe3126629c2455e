package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.access.law.LawFixtures.DOCTOR;
import static org.samspel.access.law.LawFixtures.LAWS;
import static org.samspel.access.law.LawFixtures.OF_PRACTICE;

import org.junit.jupiter.api.Test;

import java.time.Duration;

/** A refusal costs most, since the ways on are tried out for it. */
class DecidingTimeTest {
    private static final int ROUNDS = 2_000;

    @Test
    void decidingCostsLessThanAMillisecond() {
        var refused =
                LawFixtures.swedish(DOCTOR, OF_PRACTICE)
                        .given(LawFixtures.related(DOCTOR, Relation.Kind.CARE));
        assertThat(LAWS.rule(refused).permitted()).isFalse();
        decide(refused);

        var begun = System.nanoTime();
        decide(refused);
        var each = Duration.ofNanos(System.nanoTime() - begun).dividedBy(ROUNDS);

        assertThat(each).isLessThan(Duration.ofMillis(1));
    }

    private static void decide(Question question) {
        for (var round = 0; round < ROUNDS; round++) {
            LAWS.rule(question);
        }
    }
}

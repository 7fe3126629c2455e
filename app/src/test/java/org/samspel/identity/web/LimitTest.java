package org.samspel.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class LimitTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Limit limit = new Limit(3, Duration.ofSeconds(60));

    @Test
    void letsSoManyThroughAtOnceAndSaysHowLongTheNextWaits() {
        for (var n = 0; n < 3; n++) {
            assertThat(limit.take("one", NOW)).isZero();
        }

        assertThat(limit.take("one", NOW)).isEqualTo(Duration.ofSeconds(20));
        assertThat(limit.take("one", NOW.plusSeconds(5))).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void letsOneMoreThroughWheneverAShareOfTheTimeHasPassed() {
        for (var n = 0; n < 3; n++) {
            limit.take("one", NOW);
        }

        assertThat(limit.take("one", NOW.plusSeconds(20))).isZero();
        assertThat(limit.take("one", NOW.plusSeconds(20))).isPositive();
    }

    @Test
    void letsAllThroughAgainAfterTheWholeTimeAndNoMore() {
        for (var n = 0; n < 3; n++) {
            limit.take("one", NOW);
        }

        var later = NOW.plusSeconds(600);
        for (var n = 0; n < 3; n++) {
            assertThat(limit.take("one", later)).isZero();
        }
        assertThat(limit.take("one", later)).isPositive();
    }

    @Test
    void isAnothersOwn() {
        for (var n = 0; n < 4; n++) {
            limit.take("one", NOW);
        }

        assertThat(limit.take("another", NOW)).isZero();
    }

    @Test
    void keepsNoMoreThanItMayAndLetsTheRestShare() {
        var many = new Limit(1, Duration.ofSeconds(60));
        for (var n = 0; n < 100_000; n++) {
            many.take("address-" + n, NOW);
        }

        assertThat(many.take("the-next", NOW)).isZero();
        assertThat(many.take("the-one-after", NOW)).isPositive();
        assertThat(many.take("later", NOW.plusSeconds(61))).isZero();
        assertThat(many.spent()).hasSize(1);
    }

    @Test
    void isNeverNone() {
        assertThatThrownBy(() -> new Limit(0, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

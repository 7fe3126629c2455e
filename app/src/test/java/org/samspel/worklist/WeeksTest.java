package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class WeeksTest {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    @Test
    void beginsEachWeekOnMondayAtMidnightOfTheArea() {
        var now = Instant.parse("2026-11-18T09:00:00Z");

        var weeks = Weeks.last(3, now, COPENHAGEN);

        assertThat(weeks)
                .extracting(Weeks.Week::monday)
                .containsExactly(
                        LocalDate.of(2026, 11, 2),
                        LocalDate.of(2026, 11, 9),
                        LocalDate.of(2026, 11, 16));
        assertThat(weeks.getFirst().starts()).isEqualTo("2026-11-01T23:00:00Z");
        assertThat(weeks.getLast().ends()).isEqualTo(now);
        assertThat(weeks).extracting(Weeks.Week::isOver).containsExactly(true, true, false);
    }

    @Test
    void isAnHourLongerWhenTheClockIsTurnedBack() {
        var weeks = Weeks.last(2, Instant.parse("2026-10-27T12:00:00Z"), COPENHAGEN);

        assertThat(Duration.between(weeks.getFirst().starts(), weeks.getFirst().ends()))
                .isEqualTo(Duration.ofHours(7 * 24 + 1));
    }

    @Test
    void followsEachOtherWithoutGapAcrossTheTurnOfTheYear() {
        var weeks = Weeks.last(4, Instant.parse("2027-01-05T12:00:00Z"), COPENHAGEN);

        for (var at = 1; at < weeks.size(); at++) {
            assertThat(weeks.get(at).starts()).isEqualTo(weeks.get(at - 1).ends());
        }
        assertThat(weeks.get(2).monday()).isEqualTo(LocalDate.of(2026, 12, 28));
    }
}

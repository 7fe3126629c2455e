package org.samspel.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

class TodayTest {
    private static final Clock REAL =
            Clock.fixed(Instant.parse("2026-11-22T13:14:15Z"), ZoneOffset.UTC);

    @Test
    void livesInTheDayThatTheDemoIsAskedToTry() {
        assertThat(Today.clock("2027-01-01", true, REAL).instant())
                .isEqualTo("2027-01-01T13:14:15Z");
        assertThat(Today.clock("", true, REAL).instant()).isEqualTo(REAL.instant());
    }

    @Test
    void beginsTheDayWhenPeopleDoAndNotAnHourLater() {
        var afterMidnight = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
        assertThat(Today.clock("2027-01-01", true, afterMidnight).instant())
                .as("half past midnight")
                .isEqualTo("2026-12-31T23:30:00Z");
        assertThat(Today.clock("2027-07-01", true, afterMidnight).instant())
                .as("half past midnight in summer")
                .isEqualTo("2027-06-30T22:30:00Z");
    }

    @Test
    void keepsTheRealDayWherePersonsAreReal() {
        assertThat(Today.clock("", false, REAL).instant()).isEqualTo(REAL.instant());
        assertThatIllegalStateException()
                .isThrownBy(() -> Today.clock("2027-01-01", false, REAL))
                .withMessageContaining("keeps the real day");
    }

    @Test
    void saysHowADayIsWritten() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Today.clock("1 January", true, REAL))
                .withMessageContaining("2027-01-01");
    }
}

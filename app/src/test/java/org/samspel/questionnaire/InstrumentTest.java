package org.samspel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class InstrumentTest {
    private final Instrument ompsq = InstrumentFixtures.ompsq();

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 2",
        "3, 3",
        "4, 4",
        "5, 4",
        "6, 5",
        "9, 6",
        "11, 6",
        "12, 7",
        "25, 7",
        "26, 8",
        "39, 9",
        "51, 9",
        "52, 10",
        "2000, 10"
    })
    void takesTheDurationFromTheOnset(long weeks, int option) {
        assertThat(PrefilledAnswers.of(ompsq, Map.of("weeks-since-onset", weeks)))
                .isEqualTo(Map.of("duration", option));
    }

    @Test
    void asksForTheDurationWhenTheOnsetIsNotKnown() {
        assertThat(PrefilledAnswers.of(ompsq, Map.of())).isEmpty();
        assertThat(PrefilledAnswers.of(ompsq, Map.of("weeks-since-onset", -1L))).isEmpty();
    }

    @Test
    void reachesTheCutOffAtFiftyAndNotBelow() {
        assertThat(ompsq.reached(50)).isPresent();
        assertThat(ompsq.reached(49)).isEmpty();
    }

    @Test
    void callsTenPointsMeasurementErrorAndElevenAChange() {
        assertThat(ompsq.withinMeasurementError(61, 51)).isTrue();
        assertThat(ompsq.withinMeasurementError(51, 61)).isTrue();
        assertThat(ompsq.withinMeasurementError(61, 50)).isFalse();
    }
}

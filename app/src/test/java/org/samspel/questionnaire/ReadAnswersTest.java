package org.samspel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.questionnaire.ReadAnswers.Faulty;

import java.util.List;
import java.util.Map;

class ReadAnswersTest {
    private final Instrument ompsq = InstrumentFixtures.ompsq();
    private final Map<String, String> typed = InstrumentFixtures.answers("5,6,4,3,7,4,8,6,5,2");

    @Test
    void namesWhatIsMissingInTheOrderOfAsking() {
        typed.remove("sleep");
        typed.put("pain", " ");

        assertThat(ReadAnswers.of(ompsq, typed))
                .isEqualTo(new Faulty(List.of("pain", "sleep"), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"11", "-1", "much", "3.5", "3 4", "99999999999", "٣", "1e1", "<script>"})
    void refusesWhatIsNoAnswerOfTheItem(String value) {
        typed.put("pain", value);

        assertThat(ReadAnswers.of(ompsq, typed)).isEqualTo(new Faulty(List.of(), List.of("pain")));
    }

    @Test
    void refusesZeroWhereTheScaleBeginsAtOne() {
        typed.put("duration", "0");

        assertThat(ReadAnswers.of(ompsq, typed))
                .isEqualTo(new Faulty(List.of(), List.of("duration")));
    }

    @Test
    void refusesAnItemThatTheInstrumentDoesNotHave() {
        typed.put("shoeSize", "5");

        assertThat(ReadAnswers.of(ompsq, typed))
                .isEqualTo(new Faulty(List.of(), List.of("shoeSize")));
    }
}

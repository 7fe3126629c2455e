package org.samspel.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.questionnaire.ReadAnswers.Complete;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

class ScoringTest {
    private final Instrument ompsq = InstrumentFixtures.ompsq();

    @ParameterizedTest
    @CsvSource({
        "'1,0,10,10,0,0,0,10,0,0', 1",
        "'10,10,0,0,10,10,10,0,10,10', 100",
        "'5,6,4,3,7,4,8,6,5,2', 54"
    })
    void givesThePublishedTotals(String answers, int total) {
        assertThat(score(answers)).isEqualTo(total);
    }

    @Test
    void staysOnTheScaleAndFollowsEachItemsDirection() {
        var random = new Random(2011);
        for (var n = 0; n < 2_000; n++) {
            var answers = new HashMap<String, Integer>();
            ompsq.items()
                    .forEach(
                            item ->
                                    answers.put(
                                            item.id(), random.nextInt(item.min(), item.max() + 1)));

            var score = Scoring.score(ompsq, answers);

            assertThat(score).isBetween(ompsq.scoreMin(), ompsq.scoreMax());
            ompsq.items().forEach(item -> oneMoreMovesByOne(item, answers, score));
        }
    }

    private void oneMoreMovesByOne(
            Instrument.Item item, Map<String, Integer> answers, int scoreBefore) {
        var answer = answers.getOrDefault(item.id(), item.max());
        if (answer < item.max()) {
            var more = new HashMap<>(answers);
            more.put(item.id(), answer + 1);
            assertThat(Scoring.score(ompsq, more))
                    .as(item.id())
                    .isEqualTo(scoreBefore + (item.reversed() ? -1 : 1));
        }
    }

    @Test
    void reversesLightWorkSleepAndNormalDuties() {
        assertThat(ompsq.items().stream().filter(Instrument.Item::reversed))
                .extracting(Instrument.Item::id)
                .containsExactly("lightWork", "sleep", "chanceNormalDuties");
    }

    @Test
    void givesNoTotalWhenAnItemIsMissing() {
        assertThatThrownBy(() -> Scoring.score(ompsq, Map.of("pain", 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesNoTotalForAnAnswerOutsideTheScale() {
        var answers = new HashMap<>(complete("5,6,4,3,7,4,8,6,5,2"));
        answers.put("pain", 11);

        assertThatThrownBy(() -> Scoring.score(ompsq, answers))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private int score(String answers) {
        return Scoring.score(ompsq, complete(answers));
    }

    private Map<String, Integer> complete(String answers) {
        return ((Complete) ReadAnswers.of(ompsq, InstrumentFixtures.answers(answers))).answers();
    }
}

package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class SmallNumbersTest {
    private final SmallNumbers rules = new SmallNumbers(5, 10);

    @Test
    void tellsASmallCountTogetherWithTheNextLargerOne() {
        assertThat(rules.together(List.of(3L, 12L, 7L, 0L))).containsExactly(0, 2);
    }

    @Test
    void addsAnotherWhenTheSmallOnesAreEqual() {
        assertThat(rules.together(List.of(3L, 3L, 9L, 20L))).containsExactly(0, 1, 2);
    }

    @Test
    void addsAnotherWhenEvenTheirSumIsSmall() {
        assertThat(rules.together(List.of(1L, 2L, 9L, 20L))).containsExactly(0, 1, 2);
        assertThat(rules.together(List.of(2L, 3L, 9L, 20L))).containsExactly(0, 1);
    }

    @Test
    void takesEqualCountsTogetherSoThatNoneIsChosen() {
        assertThat(rules.together(List.of(2L, 9L, 9L, 20L))).containsExactly(0, 1, 2);
    }

    @Test
    void leavesTrueZerosAndLargeCountsAlone() {
        assertThat(rules.together(List.of(0L, 5L, 8L))).isEmpty();
    }

    @Test
    void tellsNothingButTheSumWhenNoneIsAboveTheLimit() {
        assertThat(rules.together(List.of(1L, 5L, 0L))).containsExactly(0, 1, 2);
    }

    @Test
    void hidesTheSplitOfRowsFromTheSmallestUp() {
        var rows = List.of(List.of(40L, 20L), List.of(9L, 2L), List.of(8L, 0L), List.of(30L, 9L));

        assertThat(rules.hiddenSplits(rows, Set.of()))
                .as("the row of 11 has 2, those of 8 and 11 hide 2, so the row of 39 goes too")
                .containsExactly(1, 2, 3);
    }

    @Test
    void hidesNoSplitWhenNothingIsSmall() {
        assertThat(rules.hiddenSplits(List.of(List.of(5L, 0L), List.of(7L, 9L)), Set.of()))
                .isEmpty();
    }

    @Test
    void refusesLimitsThatProtectNobody() {
        assertThatThrownBy(() -> new SmallNumbers(2, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallNumbers(5, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

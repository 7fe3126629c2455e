package org.samspel.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.worklist.HowSoon;
import org.samspel.worklist.TaskFilter;
import org.samspel.worklist.TaskKind;
import org.samspel.worklist.TaskOrder;
import org.samspel.worklist.Whose;

import java.util.Map;

class WorklistQueryTest {
    @Test
    void keepsTheFilterInTheAddress() {
        var asked =
                Map.of(
                        "whose", "mine",
                        "soon", "overdue",
                        "kind", "choose-other-way",
                        "clause", "low-back-pain:4.3",
                        "from", "aalborg",
                        "sort", "newest");

        var query = WorklistQuery.of(asked);

        assertThat(query.filter().whose()).contains(Whose.MINE);
        assertThat(query.filter().howSoon()).contains(HowSoon.OVERDUE);
        assertThat(query.filter().kind()).contains(TaskKind.CHOOSE_OTHER_WAY);
        assertThat(query.filter().agreement()).contains("low-back-pain");
        assertThat(query.filter().clause()).contains("4.3");
        assertThat(query.filter().from()).contains("aalborg");
        assertThat(query.order()).isEqualTo(TaskOrder.NEWEST);
        assertThat(query.parameters()).isEqualTo(asked);
        assertThat(query.href())
                .isEqualTo(
                        "/?clause=low-back-pain%3A4.3&from=aalborg&kind=choose-other-way"
                                + "&soon=overdue&sort=newest&whose=mine");
    }

    @Test
    void filtersByNothingThatItDoesNotKnow() {
        var query =
                WorklistQuery.of(
                        Map.of(
                                "whose", "x", "soon", "", "kind", "dance", "sort", "?", "name",
                                "A"));

        assertThat(query.filter()).isEqualTo(TaskFilter.none());
        assertThat(query.order()).isEqualTo(TaskOrder.DUE);
        assertThat(query.href()).isEqualTo("/");
    }

    @Test
    void encodesWhatItWasGiven() {
        assertThat(WorklistQuery.of(Map.of("from", "a&b=c d")).href())
                .isEqualTo("/?from=a%26b%3Dc%20d");
    }
}

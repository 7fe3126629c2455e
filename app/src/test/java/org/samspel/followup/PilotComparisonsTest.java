package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.PilotComparison;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.followup.aggregates.ProtectedTable.Row;

import java.util.List;
import java.util.Set;

class PilotComparisonsTest {
    private static final ProtectedTable TABLE =
            new ProtectedTable(
                    List.of(
                            row("aalborg", List.of(), 30, 10),
                            row("rebild", List.of(), 12, 8),
                            row(ProtectedTable.TOGETHER, List.of("laesoe", "morsoe"), 9, 6)),
                    List.of(Figure.of(51), Figure.of(24)),
                    Figure.of(75));
    private final PilotComparisons comparisons = new PilotComparisons(10);

    @Test
    void addsUpWhatIsShownOnEachSide() {
        var inside = comparisons.side(TABLE, Set.of("aalborg"));
        var others = comparisons.side(TABLE, Set.of("rebild", "laesoe", "morsoe"));

        assertThat(inside)
                .extracting(PilotComparison.Side::total, PilotComparison.Side::otherwise)
                .containsExactly(Figure.of(40), Figure.of(10));
        assertThat(inside.shareFollowed()).contains(0.75);
        assertThat(others.followed()).isEqualTo(Figure.of(21));
    }

    @Test
    void hidesBothSidesWhereAMunicipalityIsToldTogetherWithOneOnTheOtherSide() {
        var inside = comparisons.side(TABLE, Set.of("aalborg", "laesoe"));
        var others = comparisons.side(TABLE, Set.of("rebild", "morsoe"));

        assertThat(inside.total()).isEqualTo(Figure.hidden());
        assertThat(inside.shareFollowed()).isEmpty();
        assertThat(others.total()).isEqualTo(Figure.hidden());
    }

    @Test
    void givesNoShareOfTooFew() {
        var few =
                new ProtectedTable(
                        List.of(row("aalborg", List.of(), 9, 0)),
                        List.of(Figure.of(9), Figure.of(0)),
                        Figure.of(9));

        assertThat(comparisons.side(few, Set.of("aalborg")).shareFollowed()).isEmpty();
    }

    private static Row row(String key, List<String> members, long followed, long otherwise) {
        return new Row(
                key,
                members,
                List.of(Figure.of(followed), Figure.of(otherwise)),
                Figure.of(followed + otherwise));
    }
}

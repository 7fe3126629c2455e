package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.ProtectedTable;

import java.util.List;
import java.util.stream.LongStream;

class SmallNumbersTest {
    private static final Figure HIDDEN = Figure.hidden();

    private final SmallNumbers rules = new SmallNumbers(5, 10);

    @Test
    void hidesASmallCountAndTheNextLargerOne() {
        assertThat(rules.line(List.of(3L, 12L, 7L, 0L)))
                .containsExactly(HIDDEN, Figure.of(12), HIDDEN, Figure.of(0));
    }

    @Test
    void hidesAThirdCountWhenTheSmallOnesAreEqual() {
        assertThat(rules.line(List.of(1L, 1L, 9L, 20L)))
                .containsExactly(HIDDEN, HIDDEN, HIDDEN, Figure.of(20));
    }

    @Test
    void hidesNoMoreThanSmallCountsThatDiffer() {
        assertThat(rules.line(List.of(1L, 2L, 9L, 20L)))
                .containsExactly(HIDDEN, HIDDEN, Figure.of(9), Figure.of(20));
    }

    @Test
    void showsATrueZero() {
        assertThat(rules.line(List.of(0L, 5L, 8L)))
                .containsExactly(Figure.of(0), Figure.of(5), Figure.of(8));
    }

    @Test
    void hidesNothingWhenEveryCountIsLargeEnough() {
        var table = table(List.of(5L, 9L), List.of(6L, 0L), List.of(0L, 0L));

        assertThat(rules.protect(table).hidesAny()).isFalse();
        assertThat(rules.protectParts(rules.protect(table), List.of(table, table)))
                .noneMatch(ProtectedTable::hidesAny);
    }

    @Test
    void hidesEverythingUnderASmallTotal() {
        var page = rules.protect(table(List.of(3L, 1L), List.of(0L, 0L)));

        assertThat(page.total()).isEqualTo(HIDDEN);
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.cells()).containsOnly(HIDDEN));
    }

    @Test
    void keepsTotalsWhenOnlyTheInsideIsSmall() {
        var page = rules.protect(table(List.of(12L, 2L), List.of(9L, 8L)));

        assertThat(page.columnTotals()).containsExactly(Figure.of(21), Figure.of(10));
        assertThat(page.rows())
                .extracting(ProtectedTable.Row::total)
                .containsExactly(Figure.of(14), Figure.of(17));
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.cells()).containsOnly(HIDDEN));
    }

    @Test
    void showsNoRowOfAnyPartWhenOneOfThemIsSmall() {
        var first = table(List.of(9L, 9L), List.of(8L, 8L));
        var second = table(List.of(20L, 20L), List.of(2L, 0L));

        var whole = rules.protect(table(List.of(29L, 29L), List.of(10L, 8L)));

        var pages = rules.protectParts(whole, List.of(first, second));

        assertThat(pages)
                .extracting(ProtectedTable::total)
                .containsExactly(Figure.of(34), Figure.of(42));
        assertThat(pages)
                .allSatisfy(
                        page ->
                                assertThat(page.rows())
                                        .extracting(ProtectedTable.Row::total)
                                        .containsOnly(HIDDEN));
    }

    @Test
    void refusesLimitsThatProtectNobody() {
        assertThatThrownBy(() -> new SmallNumbers(2, 10))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallNumbers(5, 4))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @SafeVarargs
    private static CountTable table(List<Long>... rows) {
        return new CountTable(
                rows[0].size(),
                LongStream.range(0, rows.length)
                        .mapToObj(at -> new CountTable.Row("row " + at, rows[(int) at]))
                        .toList());
    }
}

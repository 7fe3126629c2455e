package org.samspel.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.ProtectedTable;

import java.util.List;
import java.util.stream.IntStream;

class SuppressionTest {
    private static final Figure HIDDEN = Figure.hidden();

    @Test
    void showsEverythingWhenEveryCountIsLargeEnough() {
        var table = table(List.of(5L, 9L), List.of(6L, 0L), List.of(0L, 0L));

        assertThat(of(table).whole().hidesAny()).isFalse();
        assertThat(of(sum(table, table)).parts(List.of(table, table)).orElseThrow())
                .noneMatch(ProtectedTable::hidesAny);
    }

    @Test
    void hidesEverythingUnderASmallTotal() {
        var page = of(table(List.of(3L, 1L), List.of(0L, 0L))).whole();

        assertThat(page.total()).isEqualTo(HIDDEN);
        assertThat(page.rows()).allSatisfy(row -> assertThat(row.cells()).containsOnly(HIDDEN));
    }

    @Test
    void tellsSmallMunicipalitiesAsOne() {
        var page =
                of(table(List.of(40L, 9L), List.of(3L, 1L), List.of(20L, 6L), List.of(8L, 5L)))
                        .whole();

        assertThat(page.rows().getLast().members()).containsExactly("row 1", "row 3");
        assertThat(page.rows().getLast().total()).isEqualTo(Figure.of(17));
        assertThat(page.rows().getLast().cells()).containsExactly(Figure.of(11), Figure.of(6));
        assertThat(page.rows())
                .extracting(ProtectedTable.Row::key)
                .containsExactly("row 0", "row 2", ProtectedTable.TOGETHER);
        assertThat(page.hidesAny()).isFalse();
    }

    @Test
    void keepsTheTotalsOfRowsWhoseSplitIsSmallAndAllOfTheOthers() {
        var page =
                of(table(List.of(90L, 12L), List.of(10L, 2L), List.of(9L, 4L), List.of(60L, 8L)))
                        .whole();

        assertThat(page.rows().get(1).total()).isEqualTo(Figure.of(12));
        assertThat(page.rows().get(1).cells()).containsOnly(HIDDEN);
        assertThat(page.rows().get(2).cells()).containsOnly(HIDDEN);
        assertThat(page.rows().get(0).cells()).containsExactly(Figure.of(90), Figure.of(12));
        assertThat(page.columnTotals()).containsExactly(Figure.of(169), Figure.of(26));
    }

    @Test
    void joinsAColumnThatHasFewInAll() {
        var page = of(table(List.of(30L, 2L, 8L), List.of(50L, 1L, 0L))).whole();

        assertThat(page.columnTotals()).containsExactly(Figure.of(80), HIDDEN, HIDDEN);
        assertThat(page.total()).isEqualTo(Figure.of(91));
    }

    @Test
    void hidesARowInAllPartsWhenItIsSmallInOne() {
        var first = table(List.of(9L, 9L), List.of(9L, 9L), List.of(30L, 30L));
        var second = table(List.of(20L, 20L), List.of(2L, 9L), List.of(30L, 30L));

        var pages = of(sum(first, second)).parts(List.of(first, second)).orElseThrow();

        assertThat(pages)
                .allSatisfy(
                        page -> {
                            assertThat(page.rows().get(1).total()).isEqualTo(HIDDEN);
                            assertThat(page.rows().get(1).cells()).containsOnly(HIDDEN);
                            assertThat(page.rows().get(2).hidesAny()).isFalse();
                        });
    }

    @Test
    void tellsNoPartsWhenOneOfThemIsSmallInAll() {
        var first = table(List.of(29L, 29L), List.of(8L, 8L));
        var second = table(List.of(20L, 2L), List.of(20L, 0L));

        assertThat(of(sum(first, second)).parts(List.of(first, second))).isEmpty();
    }

    @Test
    void showsReasonsThatAreManyAndHidesAllWhenTheirSumIsSmall() {
        var choices = table(List.of(30L, 12L), List.of(20L, 8L));
        var reasons = table(List.of(12L, 0L), List.of(8L, 0L));

        assertThat(of(choices).below(1, reasons).hidesAny()).isFalse();
        var few = of(table(List.of(30L, 3L))).below(1, table(List.of(3L, 0L)));
        assertThat(few.columnTotals()).containsOnly(HIDDEN);
        assertThat(few.total()).isEqualTo(HIDDEN);
    }

    private static Suppression of(CountTable table) {
        return new Suppression(new SmallNumbers(5, 10), table);
    }

    private static CountTable sum(CountTable one, CountTable other) {
        return new CountTable(
                one.columns(),
                IntStream.range(0, one.rows().size())
                        .mapToObj(
                                at ->
                                        new CountTable.Row(
                                                one.rows().get(at).key(),
                                                CountTable.sums(
                                                        List.of(
                                                                one.rows().get(at).cells(),
                                                                other.rows().get(at).cells()))))
                        .toList());
    }

    @SafeVarargs
    private static CountTable table(List<Long>... rows) {
        return new CountTable(
                rows[0].size(),
                IntStream.range(0, rows.length)
                        .mapToObj(at -> new CountTable.Row("row " + at, rows[at]))
                        .toList());
    }
}

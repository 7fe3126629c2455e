package org.samspel.followup;

import static org.samspel.followup.CountTables.inPairs;
import static org.samspel.followup.CountTables.table;
import static org.samspel.followup.CountTables.together;
import static org.samspel.followup.CountTables.truths;
import static org.samspel.followup.CountTables.truthsOf;
import static org.samspel.followup.Guesses.noSmallCountIsKnown;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.followup.Guesses.World;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.Period;
import org.samspel.kernel.BesideOthers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** No series gives a small count away, whatever times it is told in and what stands beside it. */
@BesideOthers
class TimeSeriesPropertyTest {
    /** Four months are two quarters and one half-year; every grain is asked for. */
    @ParameterizedTest
    @CsvSource({"2, 9", "1, 14"})
    void tellsNoSmallCountOfAMonthOrAQuarter(int columns, int totalMax) {
        var rules = new SmallNumbers(3, 3);

        noSmallCountIsKnown(
                rules,
                totalMax,
                4 * columns,
                counts -> {
                    var months = table(columns, counts);
                    return new World(
                            series(rules, months, FOUR_MONTHS), truthsOfTimes(months, columns));
                });
    }

    /** Two months beside a table of two municipalities: they share the answers and nothing more. */
    @Test
    void tellsNoSmallCountWhenASeriesStandsBesideATable() {
        var rules = new SmallNumbers(3, 3);

        noSmallCountIsKnown(
                rules,
                9,
                8,
                counts -> {
                    // Place, month, answer.
                    var months =
                            together(
                                    List.of(
                                            table(2, counts.subList(0, 4)),
                                            table(2, counts.subList(4, 8))));
                    var places = inPairs(counts, 0, 2, 1, 3, 4, 6, 5, 7);
                    var truths = new ArrayList<>(truthsOf(places, months));
                    truths.addAll(counts);
                    return new World(
                            List.of(
                                    new Suppression(rules, places).whole(),
                                    series(rules, months, TWO_MONTHS)),
                            truths);
                });
    }

    private static final Map<Grain, List<Period>> FOUR_MONTHS =
            Map.of(
                    Grain.MONTH,
                    List.of(months(1, 1), months(2, 2), months(3, 3), months(4, 4)),
                    Grain.QUARTER,
                    List.of(months(1, 2), months(3, 4)),
                    Grain.HALF,
                    List.of(months(1, 4)));
    private static final Map<Grain, List<Period>> TWO_MONTHS =
            Map.of(
                    Grain.MONTH,
                    List.of(months(1, 1), months(2, 2)),
                    Grain.QUARTER,
                    List.of(months(1, 2)),
                    Grain.HALF,
                    List.of(months(1, 2)));

    private static Period months(int first, int last) {
        return new Period(
                "",
                LocalDate.of(2026, first, 1),
                LocalDate.of(2026, last, 1).plusMonths(1).minusDays(1));
    }

    private static Object series(
            SmallNumbers rules, CountTable months, Map<Grain, List<Period>> times) {
        var columns = new Suppression(rules, months).columns();
        var series = new TimeSeries(rules, times, rules.minDenominator());
        return List.of(
                columns.shown(months.columnTotals()),
                series.of(months, columns, Grain.MONTH, months.columns()),
                series.of(months, columns, Grain.QUARTER, months.columns()),
                series.of(months, columns, Grain.HALF, months.columns()));
    }

    private static List<Long> truthsOfTimes(CountTable months, int columns) {
        var truths = new ArrayList<>(truths(months));
        truths.addAll(
                truths(
                        table(
                                columns,
                                List.of(List.of(0, 1), List.of(2, 3)).stream()
                                        .flatMap(quarter -> months.cells(quarter).stream())
                                        .toList())));
        return truths;
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"2, 12", "1, 20"})
    void tellsNoSmallCountInALargerSeries(int columns, int totalMax) {
        tellsNoSmallCountOfAMonthOrAQuarter(columns, totalMax);
    }
}

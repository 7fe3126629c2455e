package org.samspel.followup;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.OverTime;
import org.samspel.followup.aggregates.OverTime.Series;
import org.samspel.followup.aggregates.OverTime.Span;
import org.samspel.followup.aggregates.Period;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds the shortest times in which counts can be told.
 *
 * @param periods by grain, the longer ones made of the shorter
 * @param shareMin the least number behind a share
 */
record TimeSeries(SmallNumbers numbers, Map<Grain, List<Period>> periods, int shareMin) {

    /**
     * @param months what was counted in each of the shortest times
     * @param columns of the whole, which the times share
     * @param wanted the shortest grain that is asked for
     * @param compared how many columns, from the first, a share compares
     */
    OverTime of(CountTable months, ColumnBlocks columns, Grain wanted, int compared) {
        if (numbers.isSmall(months.total())) {
            return OverTime.untold();
        }
        var totals = shortest(months, wanted, cells -> List.of(CountTable.sum(cells)));
        var split =
                columns.hideAll()
                        ? Optional.<Grain>empty()
                        : totals.flatMap(grain -> shortest(months, grain, columns::of));
        return new OverTime(
                totals.map(grain -> totals(months, grain)),
                split.map(grain -> split(months, grain, columns, compared)));
    }

    private Optional<Grain> shortest(
            CountTable months, Grain from, Function<List<Long>, List<Long>> told) {
        return Arrays.stream(Grain.values())
                .filter(grain -> grain.compareTo(from) >= 0)
                .filter(
                        grain ->
                                cells(months, grain).stream()
                                        .map(told)
                                        .noneMatch(numbers::anySmall))
                .findFirst();
    }

    /** Without the cells: these may be small although the totals are not. */
    private Series totals(CountTable months, Grain grain) {
        return series(
                months,
                grain,
                (time, cells) ->
                        new Span(
                                time.from(),
                                time.to(),
                                CountTable.sum(cells),
                                List.of(),
                                Optional.empty()));
    }

    private Series split(CountTable months, Grain grain, ColumnBlocks columns, int compared) {
        return series(months, grain, (time, cells) -> span(time, cells, columns, compared));
    }

    private Series series(
            CountTable months, Grain grain, BiFunction<Period, List<Long>, Span> span) {
        var times = times(grain);
        var cells = cells(months, grain);
        return new Series(
                grain,
                IntStream.range(0, times.size())
                        .mapToObj(at -> span.apply(times.get(at), cells.get(at)))
                        .toList());
    }

    private Span span(Period time, List<Long> cells, ColumnBlocks columns, int compared) {
        var shown = columns.shown(cells);
        return new Span(
                time.from(), time.to(), CountTable.sum(cells), shown, share(shown, compared));
    }

    private Optional<Double> share(List<Figure> shown, int compared) {
        var among = shown.subList(0, compared);
        if (!among.stream().allMatch(Figure::isShown)) {
            return Optional.empty();
        }
        var counts = among.stream().map(figure -> ((Figure.Shown) figure).count()).toList();
        var all = CountTable.sum(counts);
        return all < shareMin ? Optional.empty() : Optional.of((double) counts.getFirst() / all);
    }

    private List<List<Long>> cells(CountTable months, Grain grain) {
        var shortest = times(Grain.MONTH);
        var times = times(grain);
        return IntStream.range(0, times.size())
                .mapToObj(
                        at ->
                                months.cells(
                                        IntStream.range(0, shortest.size())
                                                .filter(
                                                        month ->
                                                                Periods.place(
                                                                                times,
                                                                                shortest.get(month)
                                                                                        .from())
                                                                        == at)
                                                .boxed()
                                                .toList()))
                .toList();
    }

    private List<Period> times(Grain grain) {
        return periods.getOrDefault(grain, List.of());
    }
}

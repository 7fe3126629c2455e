package org.samspel.followup.web;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.OverTime;
import org.samspel.followup.aggregates.OverTime.Series;
import org.samspel.followup.aggregates.OverTime.Span;
import org.samspel.shell.ColumnChart;
import org.samspel.shell.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A series to read: its columns as a chart, and its figures in one table, or in two where the split
 * needs longer times than the totals.
 *
 * @param id how its tables' ids begin
 */
record SeriesView(String id, OverTime overTime, FigureWords words, Texts texts) {

    List<TableView> tables(String totalKey, List<String> cellKeys, String shareKey) {
        var tables = new ArrayList<TableView>();
        var isOne =
                overTime.totals().map(Series::grain).equals(overTime.split().map(Series::grain));
        if (!isOne) {
            overTime.totals().ifPresent(series -> tables.add(totals(series, totalKey)));
        }
        overTime.split()
                .ifPresent(series -> tables.add(split(series, totalKey, cellKeys, shareKey)));
        return List.copyOf(tables);
    }

    private TableView totals(Series series, String totalKey) {
        return new TableView(
                id + "-over-time",
                texts.get("followup." + id + ".over.time.caption"),
                List.of(texts.get("followup.by.time"), texts.get(totalKey)),
                series.spans().stream()
                        .map(span -> row(name(span), List.of(words.of(Figure.of(span.total())))))
                        .toList(),
                List.of(),
                row(texts.get("followup.total"), List.of(words.of(total(series)))));
    }

    private TableView split(
            Series series, String totalKey, List<String> cellKeys, String shareKey) {
        var head = new ArrayList<String>();
        head.add(texts.get("followup.by.time"));
        head.add(texts.get(totalKey));
        cellKeys.forEach(key -> head.add(texts.get(key)));
        head.add(texts.get(shareKey));
        var total = new ArrayList<String>();
        total.add(words.of(total(series)));
        IntStream.range(0, cellKeys.size())
                .forEach(column -> total.add(words.of(total(series, column))));
        total.add("");
        return new TableView(
                id + "-split-over-time",
                texts.get("followup." + id + ".split.over.time.caption"),
                List.copyOf(head),
                series.spans().stream().map(span -> row(name(span), cells(span))).toList(),
                List.of(),
                row(texts.get("followup.total"), total));
    }

    private List<String> cells(Span span) {
        var cells = new ArrayList<String>();
        cells.add(words.of(Figure.of(span.total())));
        span.cells().forEach(figure -> cells.add(words.of(figure)));
        cells.add(span.share().map(texts::percent).orElse("–"));
        return cells;
    }

    /** The totals; nothing to draw where there is only one time. */
    Optional<ColumnChart> chart(String totalKey, String axisKey) {
        return overTime.totals()
                .filter(series -> series.spans().size() > 1)
                .map(series -> chart(series, totalKey, axisKey));
    }

    private ColumnChart chart(Series series, String totalKey, String axisKey) {
        var most = series.spans().stream().max(Comparator.comparingLong(Span::total)).orElseThrow();
        return new ColumnChart(
                texts.get(
                        "followup." + id + ".over.time.finding",
                        label(most),
                        texts.number(most.total()),
                        texts.get("followup.grain.each." + series.grain().code())),
                series.spans().stream()
                        .map(span -> label(span) + ": " + texts.number(span.total()))
                        .collect(Collectors.joining("; ", "", ".")),
                List.of(texts.get(totalKey)),
                series.spans().stream()
                        .map(
                                span ->
                                        new ColumnChart.Group(
                                                label(span),
                                                List.of(
                                                        ColumnChart.Value.of(
                                                                (double) span.total(),
                                                                texts.number(span.total())))))
                        .toList(),
                texts.get(axisKey),
                Optional.empty());
    }

    private static Figure total(Series series) {
        return Figure.of(series.spans().stream().mapToLong(Span::total).sum());
    }

    private static Figure total(Series series, int column) {
        var figures = series.spans().stream().map(span -> span.cells().get(column)).toList();
        return figures.stream().allMatch(Figure::isShown)
                ? Figure.of(
                        figures.stream().mapToLong(figure -> ((Figure.Shown) figure).count()).sum())
                : Figure.hidden();
    }

    private static TableView.Row row(String name, List<String> cells) {
        return new TableView.Row(name, "", List.copyOf(cells));
    }

    private String name(Span span) {
        return texts.get("followup.period.half", span.from(), span.to());
    }

    /** jan 26, jan–mar 26: the months that it lies in. */
    String label(Span span) {
        var last = month(span.to(), "LLL yy");
        return span.from().withDayOfMonth(1).equals(span.to().withDayOfMonth(1))
                ? last
                : month(
                                span.from(),
                                span.from().getYear() == span.to().getYear() ? "LLL" : "LLL yy")
                        + "–"
                        + last;
    }

    private String month(LocalDate day, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.language().locale())
                .format(day)
                .replace(".", "");
    }
}

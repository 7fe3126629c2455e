package org.samspel.followup.web;

import org.samspel.followup.aggregates.ExpectedReferrals;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.OverTime;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.shell.ColumnChart;
import org.samspel.shell.Texts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was expected beside what was counted: over time, and clause by clause with the largest
 * deviation first. Uses nothing but figures that are shown.
 */
record ExpectedView(FollowUpReport report, FigureWords words, Texts texts) {
    private static final double DAYS_IN_MONTH = 365.25 / 12;

    boolean isEmpty() {
        return report.expected().isEmpty();
    }

    /** Where the figures come from, once each. */
    List<String> sources() {
        return report.expected().stream()
                .flatMap(
                        each ->
                                Stream.of(each.source(), each.run(), each.verify())
                                        .filter(text -> !text.isEmpty()))
                .distinct()
                .toList();
    }

    /** Both over time, where the version expects a number of all referrals together. */
    Optional<ColumnChart> chart() {
        var perMonth =
                report.expected().stream().filter(each -> each.clause().isEmpty()).findFirst();
        return report.referrals()
                .overTime()
                .totals()
                .filter(series -> perMonth.isPresent() && !series.spans().isEmpty())
                .map(series -> chart(series, perMonth.get().perMonth()));
    }

    private ColumnChart chart(OverTime.Series series, int perMonth) {
        var view = new SeriesView("sent", report.referrals().overTime(), words, texts);
        var groups =
                series.spans().stream()
                        .map(
                                span ->
                                        new ColumnChart.Group(
                                                view.label(span),
                                                List.of(
                                                        value(span.total()),
                                                        value(
                                                                expected(
                                                                        perMonth,
                                                                        span.from(),
                                                                        span.to())))))
                        .toList();
        var counted = series.spans().stream().mapToLong(OverTime.Span::total).sum();
        var expected =
                series.spans().stream()
                        .mapToLong(span -> expected(perMonth, span.from(), span.to()))
                        .sum();
        return new ColumnChart(
                texts.get(
                        "followup.expected.finding", texts.number(counted), texts.number(expected)),
                series.spans().stream()
                        .map(
                                span ->
                                        texts.get(
                                                "followup.expected.span",
                                                view.label(span),
                                                texts.number(span.total()),
                                                texts.number(
                                                        expected(
                                                                perMonth, span.from(), span.to()))))
                        .collect(Collectors.joining("; ", "", ".")),
                List.of(texts.get("followup.sent"), texts.get("followup.expected.word")),
                groups,
                texts.get("followup.axis.sent"),
                Optional.empty());
    }

    private ColumnChart.Value value(long count) {
        return ColumnChart.Value.of((double) count, texts.number(count));
    }

    private static long expected(int perMonth, LocalDate from, LocalDate to) {
        return Math.round(perMonth * (ChronoUnit.DAYS.between(from, to) + 1) / DAYS_IN_MONTH);
    }

    private record Line(String clause, long expected, Figure sent) {
        /** Hidden figures come last, since nothing is known of their deviation. */
        long deviation() {
            return sent instanceof Figure.Shown(var count) ? Math.abs(count - expected) : -1;
        }
    }

    TableView table() {
        var names = new RowNames(report.names(), texts);
        var lines =
                report.expected().stream()
                        .filter(each -> !each.clause().isEmpty())
                        .map(this::line)
                        .sorted(Comparator.comparingLong(Line::deviation).reversed())
                        .toList();
        var expected = lines.stream().mapToLong(Line::expected).sum();
        return new TableView(
                "expected",
                texts.get("followup.expected.caption"),
                Stream.of(
                                "by.clause",
                                "expected.word",
                                "sent",
                                "expected.difference",
                                "expected.why")
                        .map(key -> texts.get("followup." + key))
                        .toList(),
                lines.stream()
                        .map(
                                line ->
                                        new TableView.Row(
                                                names.clause(line.clause()),
                                                report.language().getLanguage(),
                                                cells(
                                                        line.expected(),
                                                        line.sent(),
                                                        reason(names, line.clause()))))
                        .toList(),
                List.of(),
                new TableView.Row(
                        texts.get("followup.total"), "", cells(expected, sum(lines), "")));
    }

    private List<String> cells(long expected, Figure sent, String why) {
        var difference =
                sent instanceof Figure.Shown(var count)
                        ? (count > expected ? "+" : "") + words.number().apply(count - expected)
                        : "–";
        return List.of(
                words.number().apply(expected),
                words.of(sent),
                difference,
                why.isEmpty() ? "–" : why);
    }

    private Line line(ExpectedReferrals each) {
        var period = report.period();
        return new Line(
                each.clause(),
                expected(each.perMonth(), period.from(), period.to()),
                row(report.referrals().byClause(), each.clause())
                        .map(ProtectedTable.Row::total)
                        .orElseGet(Figure::hidden));
    }

    private static Optional<ProtectedTable.Row> row(ProtectedTable table, String clause) {
        return table.rows().stream().filter(row -> row.key().equals(clause)).findFirst();
    }

    private static Figure sum(List<Line> lines) {
        var sum = 0L;
        for (var line : lines) {
            if (!(line.sent() instanceof Figure.Shown(var count))) {
                return Figure.hidden();
            }
            sum += count;
        }
        return Figure.of(sum);
    }

    /**
     * The most common shown reason for choosing otherwise, in the whole time; or that it is hidden.
     */
    private String reason(RowNames names, String clause) {
        var ids = report.choices().reasonIds();
        var best = "";
        var most = 0L;
        var row = row(report.choices().reasons(), clause);
        for (var at = 0; row.isPresent() && at < ids.size(); at++) {
            if (row.get().cells().get(at) instanceof Figure.Shown(var count) && count > most) {
                most = count;
                best = names.reason(ids.get(at)) + " (" + words.number().apply(count) + ")";
            }
        }
        var isHidden = row.stream().anyMatch(ProtectedTable.Row::hidesAny);
        return best.isEmpty() && isHidden ? words.of(Figure.hidden()) : best;
    }
}

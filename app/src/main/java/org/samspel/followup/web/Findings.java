package org.samspel.followup.web;

import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.shell.Bar;
import org.samspel.shell.BarChart;
import org.samspel.shell.ColumnChart;
import org.samspel.shell.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report says, in sentences and charts made of nothing but the figures shown. */
record Findings(FollowUpReport report, FigureWords words, Texts texts) {

    /** The one sentence that matters most. */
    String headline() {
        var total = report.referrals().byClause().total();
        if (!(total instanceof Figure.Shown sent)) {
            return texts.get("followup.finding.hidden", report.minCount());
        }
        if (sent.count() == 0) {
            return texts.get("followup.finding.none");
        }
        var share = report.referrals().answers().shareInTime();
        if (share.isPresent()) {
            return texts.get("followup.finding.share", texts.percent(share.get()));
        }
        var columns = report.referrals().byClause().columnTotals();
        return columns.get(FollowUpReport.Referrals.IN_TIME) instanceof Figure.Shown inTime
                ? texts.get("followup.finding.inTime", inTime.count(), sent.count())
                : texts.get("followup.finding.count", sent.count());
    }

    Optional<ColumnChart> sentOverTime() {
        return new SeriesView("sent", report.referrals().overTime(), words, texts)
                .chart("followup.sent", "followup.axis.sent");
    }

    Optional<ColumnChart> choicesOverTime() {
        return new SeriesView("made", report.choices().overTime(), words, texts)
                .chart("followup.choices", "followup.axis.choices");
    }

    Optional<BarChart> byClause(TableView table) {
        return chart(table, "clause");
    }

    Optional<BarChart> byParty(TableView table) {
        return chart(table, "party");
    }

    /** Followed against otherwise; only when both are shown. */
    Optional<BarChart> choices() {
        var columns = report.choices().byClause().columnTotals();
        var bars = new ArrayList<Bar>();
        add(bars, texts.get("followup.followed"), columns.get(FollowUpReport.Choices.FOLLOWED));
        add(bars, texts.get("followup.otherwise"), columns.get(FollowUpReport.Choices.OTHERWISE));
        if (bars.size() < 2) {
            return Optional.empty();
        }
        return chart(texts.get("followup.choices.finding", bars.getFirst().written()), bars);
    }

    private Optional<BarChart> chart(TableView table, String by) {
        var protectedTable =
                by.equals("clause") ? report.referrals().byClause() : report.referrals().byParty();
        var shown =
                protectedTable.rows().stream()
                        .map(row -> row.total())
                        .filter(total -> !total.equals(Figure.of(0)))
                        .toList();
        var bars = new ArrayList<Bar>();
        for (var at = 0; at < shown.size(); at++) {
            add(bars, table.rows().get(at).name(), shown.get(at));
        }
        bars.sort((one, other) -> Double.compare(other.value(), one.value()));
        return bars.isEmpty()
                ? Optional.empty()
                : chart(
                        texts.get(
                                "followup." + by + ".finding",
                                bars.getFirst().label(),
                                bars.getFirst().written()),
                        bars);
    }

    private void add(List<Bar> bars, String label, Figure figure) {
        if (figure instanceof Figure.Shown shown) {
            bars.add(new Bar(label, shown.count(), words.of(figure)));
        }
    }

    private Optional<BarChart> chart(String finding, List<Bar> bars) {
        var most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
        if (most == 0) {
            return Optional.empty();
        }
        var axisMax = (long) Math.ceil(most / 10) * 10;
        return Optional.of(
                new BarChart(
                        finding,
                        bars.stream()
                                .map(bar -> bar.label() + ": " + bar.written())
                                .collect(Collectors.joining("; ", "", ".")),
                        bars,
                        axisMax,
                        texts.number(axisMax),
                        Optional.empty()));
    }
}

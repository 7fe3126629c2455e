package org.samspel.followup.web;

import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.Grain;
import org.samspel.followup.aggregates.OverTime;
import org.samspel.followup.aggregates.Period;
import org.samspel.shell.BarChart;
import org.samspel.shell.Choice;
import org.samspel.shell.ColumnChart;
import org.samspel.shell.PageContext;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The follow-up of one agreement. */
public record FollowUpPage(PageContext page, FollowUpReport report) {
    /** A kind of count, with how it is counted. */
    public record Definition(
            String name, String numerator, String denominator, String exclusions, String source) {}

    private static final List<String> DEFINED =
            List.of(
                    "referrals",
                    "withoutReceiver",
                    "inTime",
                    "median",
                    "followed",
                    "reasons",
                    "overTime");

    public String headline() {
        return findings().headline();
    }

    public String lead() {
        return page.text(
                "followup.lead",
                page.date(report.period().from()),
                page.date(report.period().to()));
    }

    public TableView byClause() {
        return view().byClause();
    }

    public TableView byParty() {
        return view().byParty();
    }

    public TableView withoutReceiver() {
        return view().withoutReceiver();
    }

    public TableView choices() {
        return view().choices();
    }

    public TableView choicesByMunicipality() {
        return view().choicesByMunicipality();
    }

    public boolean isNothingExpected() {
        return expectedView().isEmpty();
    }

    public TableView expected() {
        return expectedView().table();
    }

    public Optional<ColumnChart> expectedChart() {
        return expectedView().chart();
    }

    public List<String> expectedSources() {
        return expectedView().sources();
    }

    private ExpectedView expectedView() {
        return new ExpectedView(report, FigureWords.onPage(page.texts()), page.texts());
    }

    public List<TableView> pilots() {
        return view().pilots();
    }

    public TableView reasons() {
        return view().reasons();
    }

    public TableView reasonsByClause() {
        return view().reasonsByClause();
    }

    public List<TableView> sentOverTime() {
        return view().sentOverTime();
    }

    public List<TableView> choicesOverTime() {
        return view().choicesOverTime();
    }

    public Optional<ColumnChart> sentChart() {
        return findings().sentOverTime();
    }

    public Optional<ColumnChart> choicesOverTimeChart() {
        return findings().choicesOverTime();
    }

    /** Said where a series is told in longer times than were asked for. */
    public boolean isLonger(OverTime series) {
        return series.totals().filter(told -> told.grain() != report.grain()).isPresent()
                || series.split().filter(told -> told.grain() != report.grain()).isPresent();
    }

    public List<Choice> grains() {
        return Arrays.stream(Grain.values())
                .map(grain -> Choice.of(grain.code(), page.text("followup.grain." + grain.code())))
                .toList();
    }

    public Optional<BarChart> clauseChart() {
        return findings().byClause(byClause());
    }

    public Optional<BarChart> partyChart() {
        return findings().byParty(byParty());
    }

    public Optional<BarChart> choiceChart() {
        return findings().choices();
    }

    /** Empty while the whole time and its only half are the same. */
    public List<Choice> periods() {
        return report.periods().size() < 3
                ? List.of()
                : report.periods().stream()
                        .map(period -> Choice.of(period.code(), words(period)))
                        .toList();
    }

    private String words(Period period) {
        return period.isWhole()
                ? page.text("followup.period.whole", report.version())
                : page.text(
                        "followup.period.half", page.date(period.from()), page.date(period.to()));
    }

    public String address() {
        return "/follow-up/" + report.agreement();
    }

    public String file() {
        return file("");
    }

    /** The file of one table. */
    public String file(TableView table) {
        return file(table.id());
    }

    private String file(String table) {
        var file = UriComponentsBuilder.fromPath(address() + ".csv");
        if (!report.period().isWhole()) {
            file.queryParam("period", report.period().code());
        }
        if (report.grain() != Grain.QUARTER) {
            file.queryParam("by", report.grain().code());
        }
        if (!table.isEmpty()) {
            file.queryParam("table", table);
        }
        return file.toUriString();
    }

    public String agreementAddress() {
        return "/agreements/" + report.agreement();
    }

    public List<Definition> definitions() {
        return DEFINED.stream()
                .map(
                        kind ->
                                new Definition(
                                        page.text("followup.define." + kind),
                                        page.text("followup.define." + kind + ".numerator"),
                                        page.text(
                                                "followup.define." + kind + ".denominator",
                                                report.minDenominator()),
                                        page.text("followup.define." + kind + ".exclusions"),
                                        page.text("followup.define." + kind + ".source")))
                .toList();
    }

    private Findings findings() {
        return new Findings(report, FigureWords.onPage(page.texts()), page.texts());
    }

    private ReportView view() {
        return new ReportView(report, FigureWords.onPage(page.texts()), page.texts());
    }
}

package org.samspel.followup.web;

import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.FollowUpReport.Answers;
import org.samspel.followup.aggregates.PilotComparison;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.shell.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a report out in tables to read. */
record ReportView(FollowUpReport report, FigureWords words, Texts texts) {
    List<TableView> tables() {
        return Stream.of(
                        sentOverTime(),
                        List.of(
                                byClause(),
                                byParty(),
                                withoutReceiver(),
                                choices(),
                                choicesByMunicipality()),
                        pilots(),
                        expected(),
                        choicesOverTime(),
                        List.of(reasons(), reasonsByClause()))
                .flatMap(List::stream)
                .toList();
    }

    List<TableView> sentOverTime() {
        return new SeriesView("sent", report.referrals().overTime(), words, texts)
                .tables(
                        "followup.sent",
                        List.of("followup.inTime", "followup.late", "followup.waiting"),
                        "followup.share");
    }

    List<TableView> choicesOverTime() {
        return new SeriesView("made", report.choices().overTime(), words, texts)
                .tables(
                        "followup.choices",
                        List.of("followup.followed", "followup.otherwise"),
                        "followup.shareFollowed");
    }

    TableView byClause() {
        var referrals = report.referrals();
        return referrals("clause", clauses(), referrals.byClause(), referrals.answersByClause());
    }

    TableView byParty() {
        var referrals = report.referrals();
        return referrals("party", parties(), referrals.byParty(), referrals.answersByParty());
    }

    private TableView referrals(
            String by, TableLayout layout, ProtectedTable table, Map<String, Answers> answers) {
        return layout.table(
                by,
                head("by." + by, "sent", "inTime", "late", "waiting", "share", "median"),
                table,
                (key, cells) -> {
                    var answer = key == null ? report.referrals().answers() : answers.get(key);
                    if (answer != null) {
                        cells.add(words.share(answer));
                        cells.add(words.median(answer));
                    }
                });
    }

    TableView withoutReceiver() {
        return clauses()
                .table(
                        "without-receiver",
                        head("by.clause", "sent", "letters", "openReferrals"),
                        report.referrals().withoutReceiver());
    }

    TableView choices() {
        return choices("choices", "clause", clauses(), report.choices().byClause());
    }

    TableView choicesByMunicipality() {
        return choices("places", "municipality", parties(), report.choices().byMunicipality());
    }

    private List<TableView> expected() {
        var view = new ExpectedView(report, words, texts);
        return view.isEmpty() ? List.of() : List.of(view.table());
    }

    /** A table for each pilot: its municipalities beside the others. */
    List<TableView> pilots() {
        return IntStream.range(0, report.pilots().size())
                .mapToObj(at -> pilot(at, report.pilots().get(at)))
                .toList();
    }

    private TableView pilot(int at, PilotComparison pilot) {
        return new TableView(
                "pilot-" + (at + 1),
                texts.get("followup.pilot.caption", pilot.name(), pilot.from(), pilot.to()),
                head("by.pilot", "choices", "followed", "otherwise", "shareFollowed"),
                List.of(
                        row("followup.pilot.inside", pilot.inside()),
                        row("followup.pilot.others", pilot.others())),
                List.of(),
                row("followup.total", whole()));
    }

    private PilotComparison.Side whole() {
        var table = report.choices().byMunicipality();
        return new PilotComparison.Side(
                table.total(),
                table.columnTotals().get(FollowUpReport.Choices.FOLLOWED),
                table.columnTotals().get(FollowUpReport.Choices.OTHERWISE),
                Optional.empty());
    }

    private TableView.Row row(String key, PilotComparison.Side side) {
        return new TableView.Row(
                texts.get(key),
                "",
                List.of(
                        words.of(side.total()),
                        words.of(side.followed()),
                        words.of(side.otherwise()),
                        side.shareFollowed().map(texts::percent).orElse("–")));
    }

    private TableView choices(String id, String by, TableLayout layout, ProtectedTable table) {
        return layout.table(id, head("by." + by, "choices", "followed", "otherwise"), table);
    }

    /** Each reason with its number under all clauses. */
    TableView reasons() {
        return new TableLayout(words, texts, names()::reason, "")
                .columns(
                        "reasons",
                        head("by.reason", "number"),
                        report.choices().reasonIds(),
                        report.choices().reasons());
    }

    TableView reasonsByClause() {
        var head = new ArrayList<>(head("by.clause", "otherwise"));
        report.choices().reasonIds().stream().map(names()::reason).forEach(head::add);
        return clauses().table("reasons-by-clause", List.copyOf(head), report.choices().reasons());
    }

    private TableLayout clauses() {
        return new TableLayout(words, texts, names()::clause, report.language().getLanguage());
    }

    private TableLayout parties() {
        return new TableLayout(words, texts, names()::party, "");
    }

    private RowNames names() {
        return new RowNames(report.names(), texts);
    }

    private List<String> head(String... columns) {
        return Stream.of(columns).map(column -> texts.get("followup." + column)).toList();
    }
}

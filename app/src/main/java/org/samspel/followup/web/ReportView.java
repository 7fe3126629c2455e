package org.samspel.followup.web;

import org.jspecify.annotations.Nullable;
import org.samspel.followup.aggregates.Figure;
import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.followup.aggregates.FollowUpReport.Answers;
import org.samspel.followup.aggregates.ProtectedTable;
import org.samspel.shell.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a report out in tables to read. */
record ReportView(FollowUpReport report, FigureWords words, Texts texts) {
    private static final Figure ZERO = Figure.of(0);

    List<TableView> tables() {
        return Stream.of(
                        sentOverTime(),
                        List.of(
                                byClause(),
                                byParty(),
                                withoutReceiver(),
                                choices(),
                                choicesByMunicipality()),
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
        return referrals(
                "clause", referrals.byClause(), referrals.answersByClause(), this::clause, lang());
    }

    TableView byParty() {
        var referrals = report.referrals();
        return referrals("party", referrals.byParty(), referrals.answersByParty(), this::party, "");
    }

    TableView withoutReceiver() {
        return table(
                "without-receiver",
                List.of(
                        texts.get("followup.by.clause"),
                        texts.get("followup.sent"),
                        texts.get("followup.letters"),
                        texts.get("followup.openReferrals")),
                report.referrals().withoutReceiver(),
                this::clause,
                lang(),
                (_, _) -> {});
    }

    private TableView referrals(
            String by,
            ProtectedTable table,
            Map<String, Answers> answers,
            Function<String, String> name,
            String lang) {
        return table(
                by,
                List.of(
                        texts.get("followup.by." + by),
                        texts.get("followup.sent"),
                        texts.get("followup.inTime"),
                        texts.get("followup.late"),
                        texts.get("followup.waiting"),
                        texts.get("followup.share"),
                        texts.get("followup.median")),
                table,
                name,
                lang,
                (key, cells) -> {
                    var answer = key == null ? report.referrals().answers() : answers.get(key);
                    if (answer != null) {
                        cells.add(words.share(answer));
                        cells.add(words.median(answer));
                    }
                });
    }

    TableView choices() {
        return choices("choices", "clause", report.choices().byClause(), this::clause, lang());
    }

    TableView choicesByMunicipality() {
        return choices(
                "places", "municipality", report.choices().byMunicipality(), this::party, "");
    }

    private TableView choices(
            String id,
            String by,
            ProtectedTable table,
            Function<String, String> name,
            String lang) {
        return table(
                id,
                List.of(
                        texts.get("followup.by." + by),
                        texts.get("followup.choices"),
                        texts.get("followup.followed"),
                        texts.get("followup.otherwise")),
                table,
                name,
                lang,
                (_, _) -> {});
    }

    /** Each reason with its number under all clauses. */
    TableView reasons() {
        var rows = new ArrayList<TableView.Row>();
        var empty = new ArrayList<String>();
        var counts = report.choices().reasons().columnTotals();
        for (var at = 0; at < counts.size(); at++) {
            var name = reason(report.choices().reasonIds().get(at));
            if (counts.get(at).equals(ZERO)) {
                empty.add(name);
            } else {
                rows.add(row(name, "", List.of(words.of(counts.get(at)))));
            }
        }
        return new TableView(
                "reasons",
                texts.get("followup.reasons.caption"),
                List.of(texts.get("followup.by.reason"), texts.get("followup.number")),
                rows,
                named(empty),
                row(
                        texts.get("followup.total"),
                        "",
                        List.of(words.of(report.choices().reasons().total()))));
    }

    TableView reasonsByClause() {
        var head = new ArrayList<String>();
        head.add(texts.get("followup.by.clause"));
        head.add(texts.get("followup.otherwise"));
        report.choices().reasonIds().forEach(id -> head.add(reason(id)));
        return table(
                "reasons-by-clause",
                List.copyOf(head),
                report.choices().reasons(),
                this::clause,
                lang(),
                (_, _) -> {});
    }

    private TableView table(
            String id,
            List<String> head,
            ProtectedTable table,
            Function<String, String> name,
            String lang,
            MoreCells more) {
        var rows = new ArrayList<TableView.Row>();
        var empty = new ArrayList<String>();
        for (var row : table.rows()) {
            if (row.total().equals(ZERO)) {
                empty.add(name.apply(row.key()));
            } else {
                rows.add(
                        row(
                                name(row, name),
                                lang,
                                cells(row.key(), row.total(), row.cells(), more)));
            }
        }
        return new TableView(
                id,
                texts.get("followup." + id.replace('-', '.') + ".caption"),
                head,
                rows,
                named(empty),
                row(
                        texts.get("followup.total"),
                        "",
                        cells(null, table.total(), table.columnTotals(), more)));
    }

    /** A row of several names them all: who reads it knows what is not in the other rows. */
    private String name(ProtectedTable.Row row, Function<String, String> name) {
        return row.isTogether()
                ? texts.get(
                        "followup.together",
                        row.members().stream().map(name).collect(Collectors.joining(", ")))
                : name.apply(row.key());
    }

    /** Adds what stands after the counts; the key of the total is null. */
    private interface MoreCells {
        void addTo(@Nullable String key, List<String> cells);
    }

    private List<String> cells(
            @Nullable String key, Figure total, List<Figure> figures, MoreCells more) {
        var cells = new ArrayList<String>();
        cells.add(words.of(total));
        figures.forEach(figure -> cells.add(words.of(figure)));
        more.addTo(key, cells);
        return cells;
    }

    private static TableView.Row row(String name, String lang, List<String> cells) {
        return new TableView.Row(name, lang, List.copyOf(cells));
    }

    /** Nobody misses the row of what the agreement does not name, when it is empty. */
    private List<String> named(List<String> empty) {
        return empty.stream().filter(name -> !name.equals(texts.get("followup.other"))).toList();
    }

    private String clause(String id) {
        return id.isEmpty()
                ? texts.get("followup.other")
                : "§ " + id + " " + report.names().clauses().getOrDefault(id, "");
    }

    private String party(String slug) {
        return report.names().parties().getOrDefault(slug, texts.get("followup.other"));
    }

    private String reason(String id) {
        var label = report.names().reasons().get(id);
        return label == null
                ? texts.get("followup.other")
                : label.getOrDefault(texts.language().code(), id);
    }

    private String lang() {
        return report.language().getLanguage();
    }
}

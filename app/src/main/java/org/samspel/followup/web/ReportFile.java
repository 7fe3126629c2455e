package org.samspel.followup.web;

import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.shell.Language;
import org.samspel.shell.Texts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as CSV (RFC 4180), with the same suppression as the page. In Swedish and Danish with
 * semicolons and a byte order mark, as spreadsheets there expect it.
 *
 * @param table the id of one, or empty for all of them
 */
record ReportFile(FollowUpReport report, Texts texts, String table) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Whether the report has no such table. */
    boolean isEmpty() {
        return tables().isEmpty();
    }

    String name() {
        return "follow-up-" + report.agreement() + (table.isEmpty() ? "" : "-" + table) + ".csv";
    }

    private List<TableView> tables() {
        return new ReportView(report, FigureWords.inFile(texts), texts)
                .tables().stream()
                        .filter(each -> table.isEmpty() || each.id().equals(table))
                        .toList();
    }

    String text() {
        var about =
                List.of(
                        List.of(report.title(), texts.get("followup.version", report.version())),
                        List.of(
                                texts.date(report.period().from()),
                                texts.date(report.period().to())),
                        List.of(texts.get("followup.hiddenNote", report.minCount())));
        return (isEnglish() ? "" : BYTE_ORDER_MARK)
                + lines(about)
                + tables().stream()
                        .map(each -> "\r\n" + lines(each.lines()))
                        .collect(Collectors.joining());
    }

    private String lines(List<List<String>> lines) {
        return lines.stream()
                .map(line -> line.stream().map(this::cell).collect(Collectors.joining(separator())))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Quoted where needed; what a spreadsheet would take for a formula stays text. */
    private String cell(String text) {
        var safe = text.matches("(?s)[=+@\\-].*") ? "'" + text : text;
        return safe.contains(separator()) || safe.contains("\"") || safe.contains("\n")
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    private String separator() {
        return isEnglish() ? "," : ";";
    }

    private boolean isEnglish() {
        return texts.language() == Language.EN;
    }
}

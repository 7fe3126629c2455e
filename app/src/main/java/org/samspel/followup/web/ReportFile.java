package org.samspel.followup.web;

import org.samspel.followup.aggregates.FollowUpReport;
import org.samspel.shell.Language;
import org.samspel.shell.Texts;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as CSV (RFC 4180), with the same suppression as the page. In Swedish and Danish with
 * semicolons and a byte order mark, as spreadsheets there expect it.
 */
record ReportFile(FollowUpReport report, Texts texts) {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    String text() {
        var view = new ReportView(report, FigureWords.inFile(texts), texts);
        var about =
                List.of(
                        List.of(report.title(), texts.get("followup.version", report.version())),
                        List.of(
                                texts.date(report.period().from()),
                                texts.date(report.period().to())),
                        List.of(texts.get("followup.hiddenNote", report.minCount())));
        return (isEnglish() ? "" : BYTE_ORDER_MARK)
                + lines(about)
                + view.tables().stream()
                        .map(table -> "\r\n" + lines(table.lines()))
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

package org.samspel.decision.cli;

import org.samspel.decision.check.Examination;
import org.samspel.decision.check.Finding;
import org.samspel.decision.check.Severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is wrong with the tables of a file, or may be. */
final class CheckCommand implements Command {

    @Override
    public String word() {
        return "check";
    }

    @Override
    public String usage() {
        return "check FILE.dmn  (gaps, overlaps, rules that never answer; notes alone are no"
                + " finding)";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(1);
        var lines = new ArrayList<String>();
        var data = new ArrayList<Map<String, Object>>();
        var isFinding = false;
        for (var table : TableFile.tables(arguments.file(0))) {
            var examination = Examination.of(table);
            isFinding |= !examination.isSound();
            lines.add(
                    table.name()
                            + ": "
                            + (examination.findings().isEmpty() ? "nothing found" : ""));
            examination.findings().forEach(finding -> lines.add("  " + line(finding)));
            data.add(Map.of("table", table.name(), "findings", data(examination.findings())));
        }
        return new Result(isFinding, lines, Map.of("tables", data));
    }

    private static String line(Finding finding) {
        return word(finding.severity()) + ": " + finding.text();
    }

    private static List<Map<String, String>> data(List<Finding> findings) {
        return findings.stream()
                .map(
                        finding ->
                                Map.of(
                                        "severity",
                                        word(finding.severity()),
                                        "kind",
                                        finding.key(),
                                        "text",
                                        finding.text()))
                .toList();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}

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

    private static final String ALL = "--all";

    @Override
    public String word() {
        return "check";
    }

    @Override
    public String usage() {
        return "check FILE.dmn [--all]  (gaps, overlaps, rules that never answer; notes alone are"
                + " no finding,\n      and are summed up unless --all lists them)";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(1, ALL);
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
            lines(examination, arguments.has(ALL)).forEach(line -> lines.add("  " + line));
            data.add(Map.of("table", table.name(), "findings", data(examination.findings())));
        }
        return new Result(isFinding, lines, Map.of("tables", data));
    }

    private static List<String> lines(Examination examination, boolean all) {
        var lines = new ArrayList<String>();
        examination.findings().stream()
                .filter(finding -> all || finding.severity() != Severity.NOTE)
                .forEach(finding -> lines.add(line(finding)));
        var notes = new Notes(examination.findings());
        if (!all) {
            notes.lines().forEach(note -> lines.add(word(Severity.NOTE) + ": " + note));
            if (notes.areShortened()) {
                lines.add("(" + ALL + " lists every note)");
            }
        }
        return lines;
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

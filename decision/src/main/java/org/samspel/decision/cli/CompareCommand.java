package org.samspel.decision.cli;

import org.samspel.decision.compare.Difference;
import org.samspel.decision.compare.Differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For which facts two tables answer differently. */
final class CompareCommand implements Command {

    private static final String ALL = "--all";

    @Override
    public String word() {
        return "compare";
    }

    @Override
    public String usage() {
        return "compare A.dmn B.dmn [--all]  (for which facts the outcome changes, and to what;"
                + " those\n"
                + "      with something unknown are summed up unless --all lists them)";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(2, "--table", ALL);
        var from = TableFile.table(arguments.file(0), arguments.option("--table"));
        var to = TableFile.table(arguments.file(1), arguments.option("--table"));
        var differences = Differences.between(from, to);
        if (!differences.otherTypes().isEmpty()) {
            throw new Unusable(
                    "found other types in the second table for "
                            + differences.otherTypes()
                            + ", expected the same");
        }
        var lines = lines(differences, arguments.has(ALL));
        return new Result(!differences.isNone(), lines, data(differences));
    }

    private static List<String> lines(Differences differences, boolean all) {
        var lines = new ArrayList<String>();
        differences.listed().stream()
                .filter(difference -> all || difference.known())
                .forEach(difference -> lines.add(difference.text()));
        if (!differences.isKnownComplete()) {
            lines.add("There may be more while all is known: the search was stopped at its limit");
        }
        var unknown = differences.listed().stream().filter(d -> !d.known()).count();
        var more = differences.isComplete() ? "" : " or more";
        if (unknown > 0 && !all) {
            lines.add(
                    "While something is unknown the outcome changes in %d kinds of cases%s (%s lists them)"
                            .formatted(unknown, more, ALL));
        } else if (!differences.isComplete()) {
            lines.add("There may be more while something is unknown: the search was stopped");
        }
        for (var allowed : differences.otherAllowed()) {
            lines.add(
                    "%s: the allowed values change from %s to %s"
                            .formatted(
                                    allowed.column(), allowed.from().text(), allowed.to().text()));
        }
        return lines.isEmpty() ? List.of("Both answer alike, whatever the facts") : lines;
    }

    private static Map<String, Object> data(Differences differences) {
        var data = new LinkedHashMap<String, Object>();
        data.put("complete", differences.isComplete());
        data.put("knownComplete", differences.isKnownComplete());
        data.put("differences", differences.listed().stream().map(CompareCommand::data).toList());
        data.put(
                "allowedValues",
                differences.otherAllowed().stream()
                        .map(
                                allowed ->
                                        Map.of(
                                                "column",
                                                allowed.column(),
                                                "from",
                                                allowed.from().text(),
                                                "to",
                                                allowed.to().text()))
                        .toList());
        return data;
    }

    private static Map<String, Object> data(Difference difference) {
        return Map.of(
                "facts",
                difference.box().text(),
                "known",
                difference.known(),
                "from",
                Answers.data(difference.from()),
                "to",
                Answers.data(difference.to()));
    }
}

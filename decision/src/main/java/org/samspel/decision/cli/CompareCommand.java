package org.samspel.decision.cli;

import org.samspel.decision.compare.Difference;
import org.samspel.decision.compare.Differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For which facts two tables answer differently. */
final class CompareCommand implements Command {

    @Override
    public String word() {
        return "compare";
    }

    @Override
    public String usage() {
        return "compare A.dmn B.dmn  (for which facts the outcome changes, and to what)";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(2, "--table");
        var from = TableFile.table(arguments.file(0), arguments.option("--table"));
        var to = TableFile.table(arguments.file(1), arguments.option("--table"));
        var differences = Differences.between(from, to);
        if (!differences.otherTypes().isEmpty()) {
            throw new Unusable(
                    "found other types in the second table for "
                            + differences.otherTypes()
                            + ", expected the same");
        }
        return new Result(!differences.isNone(), lines(differences), data(differences));
    }

    private static List<String> lines(Differences differences) {
        var lines = new ArrayList<String>();
        differences.listed().forEach(difference -> lines.add(difference.text()));
        for (var allowed : differences.otherAllowed()) {
            lines.add(
                    "%s: the allowed values change from %s to %s"
                            .formatted(
                                    allowed.column(), allowed.from().text(), allowed.to().text()));
        }
        if (!differences.isComplete()) {
            lines.add("There may be more: the search was stopped at its limit");
        }
        return lines.isEmpty() ? List.of("Both answer alike, whatever the facts") : lines;
    }

    private static Map<String, Object> data(Differences differences) {
        var data = new LinkedHashMap<String, Object>();
        data.put("complete", differences.isComplete());
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

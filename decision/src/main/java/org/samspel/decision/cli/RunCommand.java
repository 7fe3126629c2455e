package org.samspel.decision.cli;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Outcome;
import org.samspel.decision.population.Count;
import org.samspel.decision.population.Limits;
import org.samspel.decision.population.Move;
import org.samspel.decision.population.Opening;
import org.samspel.decision.population.Population;
import org.samspel.decision.population.PopulationFault;
import org.samspel.decision.population.PopulationRun;
import org.samspel.decision.population.Question;
import org.samspel.decision.sql.Answer;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A table over a population: how many get which answer; or two tables: who moves. */
final class RunCommand implements Command {

    @Override
    public String word() {
        return "run";
    }

    @Override
    public String usage() {
        return "run FILE.dmn --population P.parquet [--by COLUMN] [--only COLUMN] [--draft"
                + " OTHER.dmn]";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(
                1, "--population", "--by", "--only", "--draft", "--table", "--threads", "--memory");
        var table = TableFile.table(arguments.file(0), arguments.option("--table"));
        var question = new Question(arguments.option("--by"), arguments.option("--only"), _ -> {});
        var draft = arguments.option("--draft");
        try (var population = open(arguments)) {
            if (draft.isPresent()) {
                var other = TableFile.table(draft.get(), arguments.option("--table"));
                return moves(rows(population.compare(table, other, question)));
            }
            return counts(rows(population.run(table, question)));
        }
    }

    private static Population open(Arguments arguments) throws Unusable {
        var ordinary = Limits.ordinary();
        var limits =
                new Limits(
                        (int) arguments.number("--threads", ordinary.threads(), 1, 1024),
                        (int)
                                arguments.number(
                                        "--memory", ordinary.memoryMebibytesMax(), 64, 1 << 20));
        return switch (Population.open(Path.of(arguments.needed("--population")), limits)) {
            case Opening.Opened(var population) -> population;
            case Opening.Refused(var fault) -> throw new Unusable(fault.text());
        };
    }

    private static <T> List<T> rows(PopulationRun<T> run) throws Unusable {
        return switch (run) {
            case PopulationRun.Done<T>(var rows) -> rows;
            case PopulationRun.Refused<T>(var faults) ->
                    throw new Unusable(faults.stream().map(PopulationFault::text).toList());
            case PopulationRun.Cancelled<T> _ -> throw new Unusable("The run was stopped");
        };
    }

    private static Result counts(List<Count> rows) {
        var sorted =
                rows.stream()
                        .sorted(
                                Comparator.comparing((Count row) -> row.group().orElse(""))
                                        .thenComparing(
                                                Comparator.comparingLong(Count::persons).reversed())
                                        .thenComparingInt(row -> rule(row.answer())))
                        .toList();
        var grid = new Grid("group", "answer", "rule", "persons", "several rules");
        sorted.forEach(
                row ->
                        grid.add(
                                row.group().orElse("-"),
                                Answers.words(row.answer()),
                                rule(row.answer()) == 0 ? "-" : "" + rule(row.answer()),
                                "" + row.persons(),
                                "" + row.several()));
        var data = sorted.stream().map(RunCommand::data).toList();
        return new Result(
                sorted.stream().anyMatch(row -> isFinding(row.answer())),
                grid.lines(),
                Map.of("counts", data));
    }

    private static Map<String, @Nullable Object> data(Count row) {
        var data = group(row.group());
        data.put("answer", Answers.data(row.answer()));
        data.put("rule", rule(row.answer()) == 0 ? null : rule(row.answer()));
        data.put("persons", row.persons());
        data.put("severalRules", row.several());
        return data;
    }

    private static Result moves(List<Move> rows) {
        var sums = new LinkedHashMap<List<String>, Long>();
        var isFinding = false;
        for (var row : rows) {
            var key =
                    List.of(
                            row.group().orElse("-"),
                            Answers.words(row.before()),
                            Answers.words(row.after()),
                            row.isChange() ? "moves" : "");
            sums.merge(key, row.persons(), Long::sum);
            isFinding |= row.isChange();
        }
        var grid = new Grid("group", "before", "after", "", "persons");
        sums.entrySet().stream()
                .sorted(
                        Map.Entry.<List<String>, Long>comparingByKey(
                                        Comparator.comparing(List::getFirst))
                                .thenComparing(
                                        Map.Entry.<List<String>, Long>comparingByValue().reversed())
                                .thenComparing(entry -> entry.getKey().toString()))
                .forEach(
                        sum -> {
                            var key = sum.getKey();
                            grid.add(
                                    key.get(0),
                                    key.get(1),
                                    key.get(2),
                                    key.get(3),
                                    "" + sum.getValue());
                        });
        var data = rows.stream().map(RunCommand::data).toList();
        return new Result(isFinding, grid.lines(), Map.of("moves", data));
    }

    private static Map<String, @Nullable Object> data(Move row) {
        var data = group(row.group());
        data.put("before", Answers.data(row.before()));
        data.put("after", Answers.data(row.after()));
        data.put("changes", row.isChange());
        data.put("persons", row.persons());
        return data;
    }

    private static Map<String, @Nullable Object> group(Optional<String> group) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        data.put("group", group.orElse(null));
        return data;
    }

    private static int rule(Answer answer) {
        return answer instanceof Answer.Decided(var _, var rule) ? rule : 0;
    }

    private static boolean isFinding(Answer answer) {
        return !(answer instanceof Answer.Decided(var outcome, var _))
                || outcome.equals(Outcome.CONFLICT);
    }
}

package org.samspel.decision.cli;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.CouldChange;
import org.samspel.decision.Decision;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Explanation;
import org.samspel.decision.FactFault;
import org.samspel.decision.Facts;
import org.samspel.decision.Reason;
import org.samspel.decision.RuleMatch;
import org.samspel.decision.RuleTrace;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table says of one person, and why. */
final class ExplainCommand implements Command {

    @Override
    public String word() {
        return "explain";
    }

    @Override
    public String usage() {
        return "explain FILE.dmn --facts NAME=VALUE…  (a fact that is not there is unknown)";
    }

    @Override
    public Result run(Arguments arguments) throws Unusable {
        arguments.checked(1, "--facts", "--table");
        var table = TableFile.table(arguments.file(0), arguments.option("--table"));
        var facts = facts(table, arguments.all("--facts"));
        return switch (table.decide(facts)) {
            case Decision.Matched(var match, var outputs, var explanation) ->
                    result(false, "rule " + match.number(), outputs, List.of(match), explanation);
            case Decision.Collected(var matches, var outcome, var explanation) ->
                    new Told(Answers.words(outcome), Answers.data(outcome), matches, explanation)
                            .result(false);
            case Decision.Otherwise(var outputs, var explanation) ->
                    result(false, "no rule, hence the default", outputs, List.of(), explanation);
            case Decision.NoRule(var explanation) ->
                    new Told("no rule", "no rule", List.of(), explanation).result(true);
            case Decision.Conflict(var rules, var explanation) ->
                    new Told(
                                    "the rules " + rules + " contradict each other",
                                    "conflict",
                                    List.of(),
                                    explanation)
                            .result(true);
            case Decision.Unusable(var faults) ->
                    throw new Unusable(faults.stream().map(ExplainCommand::words).toList());
        };
    }

    private static Result result(
            boolean isFinding,
            String how,
            Map<String, Value> outputs,
            List<RuleMatch> matches,
            Explanation explanation) {
        return new Told(
                        how + ": " + Answers.words(outputs),
                        Answers.data(outputs),
                        matches,
                        explanation)
                .result(isFinding);
    }

    private static Facts facts(DecisionTable table, List<String> given) throws Unusable {
        var faults = new ArrayList<String>();
        var facts = Facts.none();
        var types = table.factTypes();
        for (var word : given) {
            var equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            var type = types.get(name);
            if (equals < 0 || type == null) {
                faults.add("found " + name + ", expected NAME=VALUE with one of " + types.keySet());
                continue;
            }
            var value = type.value(word.substring(equals + 1));
            if (value.isPresent()) {
                facts = facts.with(name, value.get());
            } else {
                faults.add(name + ": expected a " + type.typeRef());
            }
        }
        if (!faults.isEmpty()) {
            throw new Unusable(faults);
        }
        return facts;
    }

    private static String words(FactFault fault) {
        return switch (fault) {
            case FactFault.WrongType(var fact, var found, var expected) ->
                    fact + ": found a " + found.typeRef() + ", expected a " + expected.typeRef();
            case FactFault.NotAllowed(var fact, var allowed) ->
                    fact + ": found another value, expected " + allowed.text();
        };
    }

    /** An answer and its reasons, in words and as data. */
    private record Told(
            String words, Object data, List<RuleMatch> matches, Explanation explanation) {

        Result result(boolean isFinding) {
            return new Result(isFinding, lines(), object());
        }

        private List<String> lines() {
            var lines = new ArrayList<String>();
            lines.add(words);
            for (var match : matches) {
                match.annotations().forEach((name, text) -> lines.add("  " + name + ": " + text));
                match.reasons().forEach(reason -> lines.add("  because " + asked(reason)));
            }
            for (var trace : explanation.rules()) {
                if (trace instanceof RuleTrace.Failed(var rule, var reason)) {
                    lines.add("rule " + rule + " not: " + asked(reason));
                }
            }
            explanation
                    .couldChange()
                    .forEach(change -> lines.add("could change: " + words(change)));
            return lines;
        }

        private static String asked(Reason reason) {
            var value = reason.value().map(Value::plain).orElse("unknown");
            return reason.label() + " is " + value + ", asked: " + reason.entry();
        }

        private static String words(CouldChange change) {
            var proven = change.isProven() ? "" : " (not ruled out)";
            return String.join(", ", change.missingFacts()) + " to " + outcome(change) + proven;
        }

        private static String outcome(CouldChange change) {
            return switch (change) {
                case CouldChange.ToRule to -> Answers.words(to.outputs()) + " by rule " + to.rule();
                case CouldChange.ToNoRule _ -> "no rule";
                case CouldChange.ToConflict to -> "a conflict of the rules " + to.rules();
                case CouldChange.ToOutcome to -> Answers.words(to.outcome());
            };
        }

        private Map<String, @Nullable Object> object() {
            var object = new LinkedHashMap<String, @Nullable Object>();
            object.put("answer", data);
            object.put(
                    "rules",
                    matches.stream()
                            .map(
                                    match ->
                                            Map.of(
                                                    "rule",
                                                    match.number(),
                                                    "annotations",
                                                    match.annotations()))
                            .toList());
            object.put("unknown", List.copyOf(explanation.unknown()));
            object.put("couldChange", explanation.couldChange().stream().map(Told::words).toList());
            return object;
        }
    }
}

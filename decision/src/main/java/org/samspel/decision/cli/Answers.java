package org.samspel.decision.cli;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Outcome;
import org.samspel.decision.Value;
import org.samspel.decision.sql.Answer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Outcomes in words and as data. */
final class Answers {

    private Answers() {}

    static String words(Answer answer) {
        return switch (answer) {
            case Answer.Undecided _ -> "(a value that is not allowed)";
            case Answer.Decided(var outcome, var _) -> words(outcome);
        };
    }

    static String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Outputs(var outputs) -> words(outputs);
            case Outcome.Listed(var answers) ->
                    answers.stream().map(Answers::words).collect(Collectors.joining(" + "));
            case Outcome.Without.NO_RULE -> "(no rule)";
            case Outcome.Without.CONFLICT -> "(rules in conflict)";
        };
    }

    static String words(Map<String, Value> outputs) {
        var words =
                outputs.values().stream()
                        .map(Value::plain)
                        .filter(plain -> !plain.isBlank())
                        .collect(Collectors.joining(", "));
        return words.isEmpty() ? "(nothing)" : words;
    }

    static Object data(Answer answer) {
        return switch (answer) {
            case Answer.Undecided _ -> "unusable";
            case Answer.Decided(var outcome, var _) -> data(outcome);
        };
    }

    static Object data(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Outputs(var outputs) -> data(outputs);
            case Outcome.Listed(var answers) -> answers.stream().map(Answers::data).toList();
            case Outcome.Without.NO_RULE -> "no rule";
            case Outcome.Without.CONFLICT -> "conflict";
        };
    }

    static Map<String, @Nullable Object> data(Map<String, Value> values) {
        var data = new LinkedHashMap<String, @Nullable Object>();
        values.forEach((name, value) -> data.put(name, data(value)));
        return data;
    }

    static Object data(Value value) {
        return switch (value) {
            case Value.Num(var number) -> number;
            case Value.Bool(var truth) -> truth;
            default -> value.plain();
        };
    }
}

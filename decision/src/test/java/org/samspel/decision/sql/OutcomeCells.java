package org.samspel.decision.sql;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Outcome;
import org.samspel.decision.Value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a database should write in the columns of the rule and the outputs. */
public final class OutcomeCells {

    private OutcomeCells() {}

    public static List<String> of(DecisionTable table, Answer answer) {
        var cells = new ArrayList<String>();
        var rule = answer instanceof Answer.Decided(var _, var number) ? number : 0;
        cells.add(rule == 0 ? "null" : Integer.toString(rule));
        for (var output : table.outputs()) {
            cells.add(
                    switch (answer) {
                        case Answer.Decided(var outcome, var _) ->
                                cell(table, outcome, output.name());
                        case Answer.Undecided _ -> "null";
                    });
        }
        return cells;
    }

    private static String cell(DecisionTable table, Outcome outcome, String output) {
        return switch (outcome) {
            case Outcome.Outputs(var outputs) -> {
                var value = outputs.get(output);
                yield table.hitPolicy().isList() && value != null ? value.feel() : text(value);
            }
            case Outcome.Listed(var answers) ->
                    answers.stream()
                            .map(values -> values.get(output))
                            .filter(Objects::nonNull)
                            .map(OutcomeCells::feel)
                            .collect(Collectors.joining(", "));
            case Outcome.Without _ -> "null";
        };
    }

    private static String feel(@Nullable Value value) {
        return value == null ? "" : value.feel();
    }

    private static String text(@Nullable Value value) {
        return switch (value) {
            case null -> "null";
            case Value.DaysTime(var length) ->
                    BigDecimal.valueOf(length.getSeconds())
                            .add(BigDecimal.valueOf(length.getNano(), 9))
                            .stripTrailingZeros()
                            .toPlainString();
            case Value.YearsMonths(var months) -> Long.toString(months);
            default -> value.plain();
        };
    }
}

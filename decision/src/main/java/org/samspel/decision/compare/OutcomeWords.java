package org.samspel.decision.compare;

import org.samspel.decision.Value;

import java.util.Map;
import java.util.stream.Collectors;

/** Outputs on one line. */
final class OutcomeWords {

    private OutcomeWords() {}

    static String text(Map<String, Value> outputs) {
        return outputs.isEmpty()
                ? "null"
                : outputs.entrySet().stream()
                        .map(output -> output.getKey() + " = " + output.getValue().plain())
                        .collect(Collectors.joining(", "));
    }
}

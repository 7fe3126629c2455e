package org.samspel.decision.box;

import org.samspel.decision.UnaryTest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A set of facts in readable form: what each column would have to be, by the name of its fact or
 * the text of its expression. A column that is not named may be anything that is spoken of.
 */
public record Box(Map<String, UnaryTest> asks) {

    public Box {
        asks = Collections.unmodifiableMap(new LinkedHashMap<>(asks));
    }

    /** One line, such as {@code durationWeeks > 12, workAbility "full"}. */
    public String text() {
        return asks.isEmpty()
                ? "anything"
                : asks.entrySet().stream()
                        .map(ask -> ask.getKey() + " " + ask.getValue().text())
                        .collect(Collectors.joining("; "));
    }
}

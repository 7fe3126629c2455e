package org.samspel.agreement.workshop;

import java.util.List;
import java.util.Map;

/**
 * A rule as it is typed.
 *
 * @param entries what it asks, one for each input in their order, in S-FEEL
 * @param outputs ids of destinations by the output columns; empty for none
 * @param clause the number of the clause behind it
 * @param why the annotation that says why
 * @param sources ids of sources
 */
public record RuleText(
        List<String> entries,
        Map<String, String> outputs,
        String clause,
        String why,
        List<String> sources) {
    public RuleText {
        entries = List.copyOf(entries);
        outputs = Map.copyOf(outputs);
        sources = List.copyOf(sources);
    }
}

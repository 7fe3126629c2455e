package org.samspel.decision;

import java.util.Map;
import java.util.Set;

/**
 * Another outcome, and a smallest set of unknown facts that, once known, could lead to it. The same
 * outcome comes once for each such set.
 */
public sealed interface CouldChange {

    Set<String> missingFacts();

    /**
     * Values of the missing facts that lead there. Empty only when the search for them was given up
     * ({@link Changes}): then the outcome is a possibility that has not been ruled out.
     */
    Map<String, Value> example();

    default boolean isProven() {
        return !example().isEmpty();
    }

    record ToRule(
            int rule,
            Map<String, Value> outputs,
            Set<String> missingFacts,
            Map<String, Value> example)
            implements CouldChange {}

    /** No rule would match: there would be no outcome, or the default one. */
    record ToNoRule(Set<String> missingFacts, Map<String, Value> example) implements CouldChange {}

    /** Two rules that may not match together would do so. */
    record ToConflict(Set<Integer> rules, Set<String> missingFacts, Map<String, Value> example)
            implements CouldChange {}

    /**
     * Another list or another value, where all rules that match answer together.
     *
     * @param outcome what it would be; when that is not proven, the present one with other rules
     */
    record ToOutcome(Outcome outcome, Set<String> missingFacts, Map<String, Value> example)
            implements CouldChange {}
}

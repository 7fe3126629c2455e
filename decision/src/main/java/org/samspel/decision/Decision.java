package org.samspel.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a table says of a set of facts. */
public sealed interface Decision {

    /**
     * One rule answers: under ANY the first of those that agree, under PRIORITY the first of those
     * that rank highest.
     */
    record Matched(RuleMatch rule, Map<String, Value> outputs, Explanation explanation)
            implements Decision {}

    /**
     * All rules that match answer together, as a list or as one value made of theirs.
     *
     * @param rules in the order of the hit policy; none when COUNT counted to zero
     */
    record Collected(List<RuleMatch> rules, Outcome outcome, Explanation explanation)
            implements Decision {

        public Collected {
            rules = List.copyOf(rules);
        }
    }

    /** No rule matches, and the table says what then: its default outputs. */
    record Otherwise(Map<String, Value> outputs, Explanation explanation) implements Decision {}

    record NoRule(Explanation explanation) implements Decision {}

    /** The table contradicts its hit policy: these rules match and may not do so together. */
    record Conflict(Set<Integer> rules, Explanation explanation) implements Decision {

        public Conflict {
            rules = Collections.unmodifiableSet(new TreeSet<>(rules));
        }
    }

    /** Facts of the wrong type or outside the allowed values: nothing was decided. */
    record Unusable(List<FactFault> faults) implements Decision {

        public Unusable {
            faults = List.copyOf(faults);
        }
    }
}

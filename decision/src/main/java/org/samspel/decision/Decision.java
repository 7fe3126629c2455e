package org.samspel.decision;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What a table says of a set of facts. */
public sealed interface Decision {

    /** One rule answers; under ANY it is the first of those that agree. */
    record Matched(RuleMatch rule, Map<String, Value> outputs, Explanation explanation)
            implements Decision {}

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

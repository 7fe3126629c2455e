package org.samspel.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a table answers, bare of reasons: what two decisions are compared by. */
public sealed interface Outcome {

    Outcome NO_RULE = Without.NO_RULE;
    Outcome CONFLICT = Without.CONFLICT;

    /**
     * One answer, by the names of the outputs: of one rule, of the aggregation, or the default
     * outputs. An output that is null is absent.
     */
    record Outputs(Map<String, Value> outputs) implements Outcome {

        public Outputs {
            outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        }
    }

    /** The answers of all rules that match, in the order of the hit policy. */
    record Listed(List<Map<String, Value>> answers) implements Outcome {

        public Listed {
            answers = List.copyOf(answers);
        }
    }

    /** No rule matches and there is no default; or the rules that match may not do so together. */
    enum Without implements Outcome {
        NO_RULE,
        CONFLICT
    }

    static Outcome of(Rule rule) {
        return new Outputs(rule.outputs());
    }
}

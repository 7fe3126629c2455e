package org.samspel.decision;

import java.util.Map;

/** What two decisions are compared by: the outputs, or that there are none. */
sealed interface Outcome {

    Outcome NO_RULE = Without.NO_RULE;
    Outcome CONFLICT = Without.CONFLICT;

    record Outputs(Map<String, Value> outputs) implements Outcome {}

    enum Without implements Outcome {
        NO_RULE,
        CONFLICT
    }

    static Outcome of(Rule rule) {
        return new Outputs(rule.outputs());
    }

    /** Whether the hit policy forbids these two rules to match together. */
    static boolean clash(HitPolicy hitPolicy, Rule one, Rule other) {
        return switch (hitPolicy) {
            case FIRST -> false;
            case UNIQUE -> one.number() != other.number();
            case ANY -> !one.outputs().equals(other.outputs());
        };
    }
}

package org.samspel.decision;

import java.util.Optional;

/**
 * How many rules of a table may match, and what follows from those that do (DMN 1.5, 8.2.8). The
 * aggregations of COLLECT are policies of their own here.
 */
public enum HitPolicy {
    /** One rule at most may match. */
    UNIQUE("UNIQUE"),
    /** Rules may match together when their outputs are the same. */
    ANY("ANY"),
    /** The first that matches answers. */
    FIRST("FIRST"),
    /** The one answers whose outputs come first among the output values. */
    PRIORITY("PRIORITY"),
    /** All that match, in the order of the table. */
    RULE_ORDER("RULE ORDER"),
    /** All that match, in the order of the output values. */
    OUTPUT_ORDER("OUTPUT ORDER"),
    /** All that match, in no order. */
    COLLECT("COLLECT"),
    COLLECT_SUM("COLLECT", "SUM"),
    COLLECT_MIN("COLLECT", "MIN"),
    COLLECT_MAX("COLLECT", "MAX"),
    COLLECT_COUNT("COLLECT", "COUNT");

    private final String written;
    private final Optional<String> aggregation;

    HitPolicy(String written) {
        this.written = written;
        this.aggregation = Optional.empty();
    }

    HitPolicy(String written, String aggregation) {
        this.written = written;
        this.aggregation = Optional.of(aggregation);
    }

    /** The attribute {@code hitPolicy} as DMN writes it: {@code RULE ORDER}. */
    public String written() {
        return written;
    }

    /** The attribute {@code aggregation}, which only COLLECT may have. */
    public Optional<String> aggregation() {
        return aggregation;
    }

    /** Whether one rule answers. */
    public boolean isSingle() {
        return this == UNIQUE || this == ANY || this == FIRST || this == PRIORITY;
    }

    /** Whether the rules that match come as a list. */
    public boolean isList() {
        return this == RULE_ORDER || this == OUTPUT_ORDER || this == COLLECT;
    }

    /** Whether one value is made of the outputs of the rules that match. */
    public boolean isAggregate() {
        return aggregation.isPresent();
    }

    /** Whether the order of the output values says which rule comes first. */
    public boolean isRanked() {
        return this == PRIORITY || this == OUTPUT_ORDER;
    }
}

package org.samspel.decision.dmn;

import org.samspel.decision.HitPolicy;
import org.samspel.decision.Output;
import org.samspel.decision.Rule;
import org.samspel.decision.Type;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The hit policy of a table, and what it needs of the outputs (DMN 1.5, 8.2.8). */
final class PolicyReading {

    private final Element table;
    private final HitPolicy policy;
    private final Faults faults;

    PolicyReading(Element table, HitPolicy policy, Faults faults) {
        this.table = table;
        this.policy = policy;
        this.faults = faults;
    }

    static HitPolicy hitPolicy(Element table, Faults faults) {
        var written = table.attribute("hitPolicy").orElse("UNIQUE");
        var aggregation = table.attribute("aggregation");
        var ofThisName =
                Arrays.stream(HitPolicy.values())
                        .filter(policy -> policy.written().equals(written))
                        .toList();
        for (var policy : ofThisName) {
            if (policy.aggregation().equals(aggregation)) {
                return policy;
            }
        }
        if (ofThisName.isEmpty()) {
            faults.add(table.place(), "hit policy " + written, "one of " + names());
        } else {
            faults.add(
                    table.place(),
                    "aggregation " + aggregation.orElse("(none)"),
                    ofThisName.size() > 1 ? "SUM, MIN, MAX, COUNT or none" : "none");
        }
        return ofThisName.isEmpty() ? HitPolicy.UNIQUE : ofThisName.getFirst();
    }

    private static String names() {
        return Arrays.stream(HitPolicy.values())
                .map(HitPolicy::written)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Holds the columns to what the policy needs; those that could not be read are let be. */
    void check(List<Optional<Output>> outputs) {
        var known = outputs.stream().flatMap(Optional::stream).toList();
        if (policy.isRanked()
                && known.size() == outputs.size()
                && known.stream().allMatch(output -> output.values().isEmpty())) {
            faults.add(
                    table.place(),
                    policy.written() + " without an order of outputs",
                    "output values, the first with the highest priority");
        }
        var defaults = known.stream().filter(output -> output.otherwise().isPresent()).count();
        if (defaults > 0 && defaults < known.size()) {
            // Engines differ in what then becomes of the others.
            faults.add(table.place(), defaults + " × defaultOutputEntry", "one for each output");
        }
        if (policy.isAggregate()) {
            if (outputs.size() > 1) {
                faults.add(table.place(), outputs.size() + " outputs", "one, to be aggregated");
            }
            known.stream().filter(output -> !takes(output.type())).forEach(this::refuse);
        }
    }

    private void refuse(Output output) {
        faults.inColumn(output.label())
                .add(
                        table.place(),
                        output.type().typeRef(),
                        policy == HitPolicy.COLLECT_SUM
                                ? "numbers to add up"
                                : "numbers, dates or durations to compare");
    }

    private boolean takes(Type type) {
        return switch (policy) {
            case COLLECT_SUM -> type == Type.NUMBER;
            case COLLECT_MIN, COLLECT_MAX -> type.isOrdered();
            default -> true;
        };
    }

    /** Nothing can be made of a null among values. */
    void checkRules(List<Rule> rules, List<Optional<Output>> outputs) {
        var known = outputs.stream().flatMap(Optional::stream).toList();
        if (!policy.isAggregate() || known.size() != 1) {
            return;
        }
        for (var rule : rules) {
            if (rule.outputs().isEmpty() && faults.all().isEmpty()) {
                faults.inRule(rule.number())
                        .inColumn(known.getFirst().label())
                        .add(table.place(), "null", "a value to be aggregated");
            }
        }
    }
}

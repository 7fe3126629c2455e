package org.samspel.decision;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** From one decision to its table: hit policy, columns, rules. */
final class DecisionReading {

    private static final Set<String> DESCRIBING =
            Set.of(
                    "description",
                    "extensionElements",
                    "question",
                    "allowedAnswers",
                    "authorityRequirement",
                    "supportedObjective",
                    "impactedPerformanceIndicator",
                    "decisionMaker",
                    "decisionOwner",
                    "usingProcess",
                    "usingTask");

    private final Shape outside;
    private final Faults file;

    DecisionReading(Shape shape, Faults faults) {
        this.outside = shape;
        this.file = faults;
    }

    /** Empty for a decision that has no logic, or whose faults are told. */
    Optional<DecisionTable> table(Element decision) {
        var name = decision.attribute("name").orElse("");
        var faults = file.inTable(name);
        var shape = outside.telling(faults);
        if (name.isBlank()) {
            faults.add(decision.place(), "a decision without a name", "a name");
        }
        shape.checkChildren(
                decision,
                Set.of("decisionTable", "variable", "informationRequirement"),
                DESCRIBING);
        for (var requirement : decision.children("informationRequirement")) {
            shape.checkChildren(requirement, Set.of("requiredInput"), Set.of("extensionElements"));
        }
        return shape.only(decision, "decisionTable")
                .flatMap(table -> table(decision, name, table, shape, faults));
    }

    private Optional<DecisionTable> table(
            Element decision, String name, Element table, Shape shape, Faults faults) {
        var before = faults.all().size();
        shape.checkLanguage(table);
        shape.checkChildren(
                table,
                Set.of("input", "output", "annotation", "rule"),
                Set.of("description", "extensionElements"));
        var hitPolicy = hitPolicy(table, faults);
        var columns = new ColumnReading(shape, faults);
        var inputs = columns.inputs(table);
        var outputs = columns.outputs(table, decision);
        var annotations = columns.annotations(table);
        var rules = new ArrayList<Rule>();
        var reading = new RuleReading(shape, faults, inputs, outputs, annotations);
        table.children("rule").forEach(rule -> rules.add(reading.rule(rule, rules.size() + 1)));
        if (faults.all().size() > before) {
            return Optional.empty();
        }
        var id = decision.attribute("id").orElse("");
        return Optional.of(
                new DecisionTable(
                        id,
                        name,
                        hitPolicy,
                        inputs.stream().flatMap(Optional::stream).toList(),
                        outputs.stream().flatMap(Optional::stream).toList(),
                        annotations,
                        rules,
                        faults.file()));
    }

    private static HitPolicy hitPolicy(Element table, Faults faults) {
        table.attribute("aggregation")
                .ifPresent(found -> faults.add(table.place(), "aggregation " + found, "none"));
        var found = table.attribute("hitPolicy").orElse("UNIQUE");
        for (var policy : HitPolicy.values()) {
            if (policy.name().equals(found)) {
                return policy;
            }
        }
        faults.add(table.place(), "hit policy " + found, "UNIQUE, FIRST or ANY");
        return HitPolicy.UNIQUE;
    }
}

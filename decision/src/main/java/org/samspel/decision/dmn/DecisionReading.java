package org.samspel.decision.dmn;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Rule;
import org.samspel.decision.Type;

import java.util.ArrayList;
import java.util.Map;
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
    private final Map<String, Type> types;

    /**
     * @param types of the input data
     */
    DecisionReading(Shape shape, Faults faults, Map<String, Type> types) {
        this.outside = shape;
        this.file = faults;
        this.types = types;
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
        var hitPolicy = PolicyReading.hitPolicy(table, faults);
        var columns = new ColumnReading(shape, faults, types);
        var inputs = columns.inputs(table);
        var outputs = columns.outputs(table, decision);
        var annotations = columns.annotations(table);
        new PolicyReading(table, hitPolicy, faults).check(outputs);
        var rules = new ArrayList<Rule>();
        var reading = new RuleReading(shape, faults, inputs, outputs, annotations);
        table.children("rule").forEach(rule -> rules.add(reading.rule(rule, rules.size() + 1)));
        new PolicyReading(table, hitPolicy, faults).checkRules(rules, outputs);
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
}

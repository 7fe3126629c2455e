package org.samspel.decision.dmn;

import org.samspel.decision.DecisionTable;
import org.samspel.decision.Type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From the root of a DMN file to its decisions. */
final class ModelReading {

    private static final Set<String> NAMESPACES =
            Set.of(
                    "https://www.omg.org/spec/DMN/20191111/MODEL/",
                    "https://www.omg.org/spec/DMN/20211108/MODEL/",
                    "https://www.omg.org/spec/DMN/20230324/MODEL/");

    /** They draw or describe, or declare what the columns say again. */
    private static final Set<String> PASSED_OVER =
            Set.of(
                    "description",
                    "extensionElements",
                    "itemDefinition",
                    "inputData",
                    "knowledgeSource",
                    "textAnnotation",
                    "association",
                    "group",
                    "elementCollection",
                    "performanceIndicator",
                    "organizationUnit",
                    "DMNDI");

    private final Faults faults;

    ModelReading(Faults faults) {
        this.faults = faults;
    }

    List<DecisionTable> tables(Element root) {
        if (!root.name().equals("definitions") || !NAMESPACES.contains(root.namespace())) {
            faults.add(
                    root.place(),
                    "<" + root.name() + "> of " + root.namespace(),
                    "<definitions> of DMN 1.3, 1.4 or 1.5");
            return List.of();
        }
        var shape = new Shape(root.namespace(), faults);
        shape.checkLanguage(root);
        shape.checkChildren(root, Set.of("decision"), PASSED_OVER);
        var types = factTypes(root);
        var tables = new ArrayList<DecisionTable>();
        for (var decision : root.children("decision")) {
            new DecisionReading(shape, faults, types).table(decision).ifPresent(tables::add);
        }
        return tables;
    }

    /** The types that the file gives its input data, as far as they are types that we know. */
    private static Map<String, Type> factTypes(Element root) {
        var types = new HashMap<String, Type>();
        for (var data : root.children("inputData")) {
            var name = data.attribute("name").flatMap(FactName::of);
            var type =
                    data.child("variable")
                            .flatMap(variable -> variable.attribute("typeRef"))
                            .flatMap(Type::of);
            if (name.isPresent() && type.isPresent()) {
                types.put(name.get(), type.get());
            }
        }
        return types;
    }
}

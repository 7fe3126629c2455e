package org.samspel.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * From a table's head to its columns. One that cannot be read is empty, and its faults are told.
 */
final class ColumnReading {

    private static final Set<String> DESCRIBING = Set.of("description", "extensionElements");

    private final Shape shape;
    private final Faults faults;

    ColumnReading(Shape shape, Faults faults) {
        this.shape = shape;
        this.faults = faults;
    }

    List<Optional<Input>> inputs(Element table) {
        var types = new HashMap<String, Type>();
        return table.children("input").stream().map(element -> input(element, types)).toList();
    }

    private Optional<Input> input(Element element, Map<String, Type> types) {
        shape.checkChildren(element, Set.of("inputExpression", "inputValues"), DESCRIBING);
        var expression = shape.only(element, "inputExpression").orElse(element);
        var cell = shape.cell(expression);
        var label = element.attribute("label").orElse(cell.text().strip());
        var here = faults.inColumn(label);
        var name = FactName.of(cell.text());
        if (name.isEmpty()) {
            here.add(cell.place(), cell.text(), "the name of a fact, not an expression");
        }
        var type = type(expression.attribute("typeRef"), expression.place(), here);
        if (name.isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        var earlier = types.putIfAbsent(name.get(), type.get());
        if (earlier != null && earlier != type.get()) {
            here.add(
                    expression.place(),
                    type.get().typeRef(),
                    earlier.typeRef() + " as in an earlier column on " + name.get());
        }
        var id = element.attribute("id").orElse("");
        return allowed(element, "inputValues", type.get(), here)
                .map(allowed -> new Input(id, label, name.get(), type.get(), allowed));
    }

    List<Optional<Output>> outputs(Element table, Element decision) {
        var elements = table.children("output");
        if (elements.isEmpty()) {
            faults.add(table.place(), "no output", "at least one");
        }
        var names = new ArrayList<String>();
        var outputs = new ArrayList<Optional<Output>>();
        for (var element : elements) {
            outputs.add(output(element, elements.size() == 1, table, decision, names));
        }
        return outputs;
    }

    private Optional<Output> output(
            Element element, boolean alone, Element table, Element decision, List<String> names) {
        shape.checkChildren(element, Set.of("outputValues"), DESCRIBING);
        shape.checkLanguage(element);
        // The only output of a table needs no name or type of its own: it is the decision's.
        var name =
                element.attribute("name").or(() -> decision.attribute("name").filter(n -> alone));
        var label = element.attribute("label").or(() -> name).orElse("");
        var here = faults.inColumn(label);
        if (name.isEmpty() || name.get().isBlank() || names.contains(name.get())) {
            here.add(element.place(), "the name " + name.orElse("(none)"), "a name of its own");
        }
        name.ifPresent(names::add);
        var ofDecision =
                table.attribute("typeRef")
                        .or(() -> decision.child("variable").flatMap(v -> v.attribute("typeRef")))
                        .filter(typeRef -> alone);
        var type = type(element.attribute("typeRef").or(() -> ofDecision), element.place(), here);
        return type.flatMap(known -> allowed(element, "outputValues", known, here))
                .map(allowed -> new Output(name.orElse(""), label, type.get(), allowed));
    }

    List<String> annotations(Element table) {
        var names = new ArrayList<String>();
        for (var element : table.children("annotation")) {
            var name = element.attribute("name").orElse("");
            if (name.isBlank() || names.contains(name)) {
                faults.add(element.place(), "the annotation name " + name, "a name of its own");
            }
            names.add(name);
        }
        return names;
    }

    private static Optional<Type> type(Optional<String> typeRef, Place place, Faults here) {
        var type = typeRef.flatMap(Type::of);
        if (type.isEmpty()) {
            here.add(place, "type " + typeRef.orElse("(none)"), "number, string or boolean");
        }
        return type;
    }

    private Optional<UnaryTest> allowed(Element element, String list, Type type, Faults here) {
        var values = shape.only(element, list);
        if (values.isEmpty()) {
            return Optional.of(new UnaryTest.Any());
        }
        var cell = shape.cell(values.get());
        try {
            var allowed = UnaryTestParser.parse(cell.text(), type);
            if (!Domain.of(type, List.of(), List.of(allowed)).isEmpty()) {
                return Optional.of(allowed);
            }
            here.add(cell.place(), cell.text(), "allowed values of which there is at least one");
        } catch (Misread e) {
            here.add(cell.place(), e);
        }
        return Optional.empty();
    }
}

package org.samspel.decision.dmn;

import org.samspel.decision.Domain;
import org.samspel.decision.Expression;
import org.samspel.decision.Input;
import org.samspel.decision.Output;
import org.samspel.decision.Place;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From a table's head to its columns. One that cannot be read is empty, and its faults are told.
 */
final class ColumnReading {

    private static final Set<String> DESCRIBING = Set.of("description", "extensionElements");

    private static final String TYPES =
            Arrays.stream(Type.values()).map(Type::typeRef).collect(Collectors.joining(", "));

    private final Shape shape;
    private final Faults faults;
    private final Map<String, Type> types;

    /**
     * @param types of the input data
     */
    ColumnReading(Shape shape, Faults faults, Map<String, Type> types) {
        this.shape = shape;
        this.faults = faults;
        this.types = types;
    }

    List<Optional<Input>> inputs(Element table) {
        var known = new HashMap<>(types);
        var elements = table.children("input");
        // A column may calculate with a fact that only a later column gives a type.
        elements.forEach(
                element ->
                        element.child("inputExpression")
                                .ifPresent(expression -> noteType(expression, known)));
        return elements.stream().map(element -> input(element, known)).toList();
    }

    private static void noteType(Element expression, Map<String, Type> known) {
        var name = expression.child("text").flatMap(text -> FactName.of(text.text()));
        var type = expression.attribute("typeRef").flatMap(Type::of);
        if (name.isPresent() && type.isPresent()) {
            known.putIfAbsent(name.get(), type.get());
        }
    }

    private Optional<Input> input(Element element, Map<String, Type> known) {
        shape.checkChildren(element, Set.of("inputExpression", "inputValues"), DESCRIBING);
        var written = shape.only(element, "inputExpression").orElse(element);
        var cell = shape.cell(written);
        var label = element.attribute("label").orElse(cell.text().strip());
        var here = faults.inColumn(label);
        var type = type(written.attribute("typeRef"), written.place(), here);
        try {
            var expression = ExpressionParser.parse(cell.text(), known);
            if (type.isEmpty()) {
                return Optional.empty();
            }
            if (expression.type() != type.get()) {
                var fact = expression instanceof Expression.Name;
                here.add(
                        written.place(),
                        type.get().typeRef(),
                        expression.type().typeRef()
                                + (fact ? " as elsewhere for " : ", the type of ")
                                + expression.text());
                return Optional.empty();
            }
            var id = element.attribute("id").orElse("");
            return allowed(element, "inputValues", type.get(), here)
                    .map(allowed -> new Input(id, label, expression, allowed));
        } catch (Misread e) {
            // Without a type there is a fault already, and the name could not have one.
            if (type.isPresent() || FactName.of(cell.text()).isEmpty()) {
                here.add(cell.place(), e);
            }
            return Optional.empty();
        }
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
        shape.checkChildren(element, Set.of("outputValues", "defaultOutputEntry"), DESCRIBING);
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
                .map(
                        allowed ->
                                new Output(
                                        name.orElse(""),
                                        label,
                                        type.get(),
                                        allowed,
                                        otherwise(element, type.get(), allowed, here)));
    }

    /** The default output, which like every output is one of the allowed values. */
    private Optional<Value> otherwise(Element element, Type type, UnaryTest allowed, Faults here) {
        var entry = shape.only(element, "defaultOutputEntry");
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        var cell = shape.telling(here).cell(entry.get());
        try {
            var value = UnaryTestParser.literal(cell.text(), type);
            if (value.isEmpty() || !allowed.matches(value.get())) {
                here.add(cell.place(), cell.text(), "an allowed value: " + allowed.text());
            }
            return value;
        } catch (Misread e) {
            here.add(cell.place(), e);
            return Optional.empty();
        }
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
            here.add(place, "type " + typeRef.orElse("(none)"), "one of " + TYPES);
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

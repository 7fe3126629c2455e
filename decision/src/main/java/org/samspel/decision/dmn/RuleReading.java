package org.samspel.decision.dmn;

import org.samspel.decision.Entry;
import org.samspel.decision.Input;
import org.samspel.decision.Output;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From one row to a rule: each cell is read by the type of its column. */
final class RuleReading {

    private static final Set<String> CELLS = Set.of("inputEntry", "outputEntry", "annotationEntry");

    private final Shape outside;
    private final Faults table;
    private final List<Optional<Input>> inputs;
    private final List<Optional<Output>> outputs;
    private final List<String> annotationNames;

    RuleReading(
            Shape shape,
            Faults faults,
            List<Optional<Input>> inputs,
            List<Optional<Output>> outputs,
            List<String> annotationNames) {
        this.outside = shape;
        this.table = faults;
        this.inputs = inputs;
        this.outputs = outputs;
        this.annotationNames = annotationNames;
    }

    /**
     * A rule that lacks what could not be read; then the faults say so and nobody gets to see it.
     */
    Rule rule(Element element, int number) {
        var faults = table.inRule(number);
        var shape = outside.telling(faults);
        shape.checkChildren(element, CELLS, Set.of("description", "extensionElements"));
        var entries = new ArrayList<Entry>();
        var asked = cells(element, "inputEntry", inputs.size(), faults);
        for (int i = 0; i < asked.size(); i++) {
            var cell = asked.get(i);
            inputs.get(i).flatMap(input -> entry(cell, input, faults)).ifPresent(entries::add);
        }
        var answers = new LinkedHashMap<String, Value>();
        var given = cells(element, "outputEntry", outputs.size(), faults);
        for (int i = 0; i < given.size(); i++) {
            var cell = given.get(i);
            outputs.get(i).ifPresent(output -> answer(cell, output, faults, answers));
        }
        var id = element.attribute("id").orElse("");
        var annotations = annotations(element, shape, faults);
        return new Rule(number, id, entries, answers, annotations, element.place().line());
    }

    private static List<Element> cells(Element rule, String name, int columns, Faults faults) {
        var cells = rule.children(name);
        if (cells.size() != columns) {
            faults.add(
                    rule.place(), cells.size() + " × " + name, columns + ", one for each column");
            return List.of();
        }
        return cells;
    }

    private Optional<Entry> entry(Element element, Input input, Faults faults) {
        var here = faults.inColumn(input.label());
        var cell = outside.telling(here).cell(element);
        try {
            var test = UnaryTestParser.parse(cell.text(), input.type());
            AllowedValues.beyond(input.type(), input.allowed(), test)
                    .ifPresent(
                            part ->
                                    here.add(
                                            cell.place(),
                                            part.text(),
                                            "only allowed values: " + input.allowed().text()));
            return Optional.of(new Entry(test, cell.text(), cell.place()));
        } catch (Misread e) {
            here.add(cell.place(), e);
            return Optional.empty();
        }
    }

    private void answer(Element element, Output output, Faults faults, Map<String, Value> answers) {
        var here = faults.inColumn(output.label());
        var cell = outside.telling(here).cell(element);
        try {
            var value = UnaryTestParser.literal(cell.text(), output.type());
            if (!output.allowed().matches(value.orElse(null))) {
                here.add(
                        cell.place(),
                        cell.text(),
                        "only allowed values: " + output.allowed().text());
            }
            value.ifPresent(known -> answers.put(output.name(), known));
        } catch (Misread e) {
            here.add(cell.place(), e);
        }
    }

    private Map<String, String> annotations(Element rule, Shape shape, Faults faults) {
        var annotations = new LinkedHashMap<String, String>();
        var cells = rule.children("annotationEntry");
        if (cells.size() > annotationNames.size()) {
            faults.add(
                    rule.place(),
                    cells.size() + " × annotationEntry",
                    "at most " + annotationNames.size() + ", one for each annotation column");
            return annotations;
        }
        for (int i = 0; i < cells.size(); i++) {
            annotations.put(annotationNames.get(i), shape.cell(cells.get(i)).text().strip());
        }
        return annotations;
    }
}

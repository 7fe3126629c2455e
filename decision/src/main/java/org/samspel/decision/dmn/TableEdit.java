package org.samspel.decision.dmn;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Type;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** Turns the table of one decision into another and leaves alone what is the same. */
final class TableEdit {

    /** The columns, in the order in which they stand in a table. */
    private static final List<String> HEAD = List.of("input", "output", "annotation");

    private final DmnDocument document;
    private final Element decision;
    private final Element table;
    private final DecisionTable old;

    TableEdit(DmnDocument document, Element decision, DecisionTable old) {
        this.document = document;
        this.decision = decision;
        this.table = DmnDocument.child(decision, "decisionTable").orElseThrow();
        this.old = old;
    }

    void become(DecisionTable changed) {
        if (!changed.name().equals(old.name())) {
            decision.setAttribute("name", changed.name());
        }
        if (changed.hitPolicy() != old.hitPolicy()) {
            table.setAttribute("hitPolicy", changed.hitPolicy().written());
            table.removeAttribute("aggregation");
            changed.hitPolicy()
                    .aggregation()
                    .ifPresent(aggregation -> table.setAttribute("aggregation", aggregation));
        }
        var columns = new ColumnEdit(document);
        var inputs = elements("input", changed.inputs().size());
        for (int i = 0; i < inputs.size(); i++) {
            columns.input(inputs.get(i), at(old.inputs(), i), changed.inputs().get(i));
        }
        var outputs = elements("output", changed.outputs().size());
        for (int i = 0; i < outputs.size(); i++) {
            columns.output(outputs.get(i), at(old.outputs(), i), changed.outputs().get(i));
        }
        var annotations = elements("annotation", changed.annotationNames().size());
        for (int i = 0; i < annotations.size(); i++) {
            if (!changed.annotationNames().get(i).equals(at(old.annotationNames(), i))) {
                annotations.get(i).setAttribute("name", changed.annotationNames().get(i));
            }
        }
        new RuleElements(document, table, old).become(changed, lastOf(HEAD));
        changed.factTypes().forEach(this::require);
    }

    /** Other engines give a decision only those facts that it requires. */
    private void require(String fact, Type type) {
        if (type == old.factTypes().get(fact)) {
            return;
        }
        var id = document.inputData(fact, type.typeRef(), decision);
        if (old.factTypes().containsKey(fact)) {
            return;
        }
        var requirements = DmnDocument.children(decision, "informationRequirement");
        var behind =
                requirements.isEmpty()
                        ? DmnDocument.child(decision, "variable").orElse(null)
                        : requirements.getLast();
        var requirement = document.add(decision, "informationRequirement", behind);
        document.add(requirement, "requiredInput", null).setAttribute("href", "#" + id);
    }

    /** As many elements as columns: those that are there, then new ones. */
    private List<Element> elements(String name, int count) {
        var elements = new ArrayList<>(DmnDocument.children(table, name));
        while (elements.size() > count) {
            DmnDocument.remove(elements.removeLast());
        }
        while (elements.size() < count) {
            elements.add(
                    document.add(table, name, lastOf(HEAD.subList(0, HEAD.indexOf(name) + 1))));
        }
        return elements;
    }

    private @Nullable Element lastOf(List<String> names) {
        for (var name : names.reversed()) {
            var elements = DmnDocument.children(table, name);
            if (!elements.isEmpty()) {
                return elements.getLast();
            }
        }
        return null;
    }

    private static <T> @Nullable T at(List<T> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}

package org.samspel.decision.dmn;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Input;
import org.samspel.decision.Output;
import org.samspel.decision.Rule;
import org.samspel.decision.Type;
import org.samspel.decision.UnaryTest;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

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
        var inputs = elements("input", changed.inputs().size());
        for (int i = 0; i < inputs.size(); i++) {
            input(inputs.get(i), at(old.inputs(), i), changed.inputs().get(i));
        }
        var outputs = elements("output", changed.outputs().size());
        for (int i = 0; i < outputs.size(); i++) {
            output(outputs.get(i), at(old.outputs(), i), changed.outputs().get(i));
        }
        var annotations = elements("annotation", changed.annotationNames().size());
        for (int i = 0; i < annotations.size(); i++) {
            if (!changed.annotationNames().get(i).equals(at(old.annotationNames(), i))) {
                annotations.get(i).setAttribute("name", changed.annotationNames().get(i));
            }
        }
        rules(changed);
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

    private void input(Element element, @Nullable Input before, Input input) {
        if (!input.id().isEmpty() && (before == null || !before.id().equals(input.id()))) {
            element.setAttribute("id", input.id());
        }
        if (before == null || !before.label().equals(input.label())) {
            element.setAttribute("label", input.label());
        }
        if (before == null || !before.expression().equals(input.expression())) {
            var expression = childOf(element, "inputExpression");
            expression.setAttribute("typeRef", input.type().typeRef());
            document.write(expression, input.name());
        }
        if (before == null || !before.allowed().equals(input.allowed())) {
            allowed(element, "inputValues", input.allowed());
        }
    }

    private void output(Element element, @Nullable Output before, Output output) {
        if (before == null || !before.name().equals(output.name())) {
            element.setAttribute("name", output.name());
        }
        if (before == null || !before.label().equals(output.label())) {
            element.setAttribute("label", output.label());
        }
        if (before == null || before.type() != output.type()) {
            element.setAttribute("typeRef", output.type().typeRef());
        }
        if (before == null || !before.allowed().equals(output.allowed())) {
            allowed(element, "outputValues", output.allowed());
        }
        var otherwise = before == null ? Optional.empty() : before.otherwise();
        if (!otherwise.equals(output.otherwise())) {
            DmnDocument.children(element, "defaultOutputEntry").forEach(DmnDocument::remove);
            output.otherwise()
                    .ifPresent(
                            value ->
                                    document.write(
                                            document.add(element, "defaultOutputEntry", null),
                                            value.feel()));
        }
    }

    private void allowed(Element element, String list, UnaryTest allowed) {
        if (allowed instanceof UnaryTest.Any) {
            DmnDocument.children(element, list).forEach(DmnDocument::remove);
        } else {
            document.write(childOf(element, list), allowed.text());
        }
    }

    private Element childOf(Element element, String name) {
        return DmnDocument.child(element, name).orElseGet(() -> document.add(element, name, null));
    }

    /** A rule keeps its element as long as it keeps its id, or its number when it has none. */
    private void rules(DecisionTable changed) {
        var elements = DmnDocument.children(table, "rule");
        var known = new HashMap<String, Element>();
        old.rules().forEach(rule -> known.put(key(rule), elements.get(rule.number() - 1)));
        var place = elements.isEmpty() ? null : elements.getFirst();
        var anchor = place == null ? lastOf(HEAD) : place;
        var written = new ArrayList<Element>();
        for (var rule : changed.rules()) {
            var element = known.remove(key(rule));
            if (element == null) {
                element =
                        document.add(table, "rule", written.isEmpty() ? anchor : written.getLast());
                if (!rule.id().isEmpty()) {
                    element.setAttribute("id", rule.id());
                }
            }
            new RuleEdit(document, element, before(rule, element)).become(changed, rule);
            written.add(element);
        }
        known.values().forEach(DmnDocument::remove);
        inOrder(written);
    }

    private @Nullable Rule before(Rule rule, Element element) {
        return element.hasChildNodes()
                ? old.rules().stream()
                        .filter(other -> key(other).equals(key(rule)))
                        .findFirst()
                        .orElse(null)
                : null;
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

    /** Puts the rules one behind the other where they do not stand so already. */
    private void inOrder(List<Element> rules) {
        if (DmnDocument.children(table, "rule").equals(rules)) {
            return;
        }
        for (var rule : rules) {
            var space = rule.getPreviousSibling();
            var last = table.getLastChild();
            var end = last instanceof Element ? null : last;
            if (space != null && !(space instanceof Element) && !space.isSameNode(end)) {
                table.insertBefore(space, end);
            }
            table.insertBefore(rule, end);
        }
    }

    private static String key(Rule rule) {
        return rule.id().isEmpty() ? "number " + rule.number() : "id " + rule.id();
    }

    private static <T> @Nullable T at(List<T> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}

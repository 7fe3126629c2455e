package org.samspel.decision.dmn;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Input;
import org.samspel.decision.Output;
import org.samspel.decision.UnaryTest;
import org.w3c.dom.Element;

import java.util.Optional;

/** Turns the element of a column into that of another and leaves alone what is the same. */
record ColumnEdit(DmnDocument document) {

    void input(Element element, @Nullable Input before, Input input) {
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

    void output(Element element, @Nullable Output before, Output output) {
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
}

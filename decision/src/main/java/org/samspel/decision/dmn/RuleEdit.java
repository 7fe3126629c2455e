package org.samspel.decision.dmn;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Rule;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;

/** Turns one row into another, cell by cell; a cell that means the same stays as it was written. */
final class RuleEdit {

    private final DmnDocument document;
    private final Element element;
    private final @Nullable Rule old;

    /**
     * @param old what the element held, or null when it is new
     */
    RuleEdit(DmnDocument document, Element element, @Nullable Rule old) {
        this.document = document;
        this.element = element;
        this.old = old;
    }

    void become(DecisionTable table, Rule rule) {
        var entries = cells("inputEntry", rule.entries().size());
        for (int i = 0; i < entries.size(); i++) {
            var entry = rule.entries().get(i);
            if (old == null
                    || i >= old.entries().size()
                    || !old.entries().get(i).text().equals(entry.text())) {
                document.write(entries.get(i), entry.text());
            }
        }
        var answers = cells("outputEntry", table.outputs().size());
        for (int i = 0; i < answers.size(); i++) {
            var name = table.outputs().get(i).name();
            var value = rule.outputs().get(name);
            var same =
                    old != null
                            && (value == null
                                    ? !old.outputs().containsKey(name)
                                    : value.equals(old.outputs().get(name)));
            if (!same || DmnDocument.child(answers.get(i), "text").isEmpty()) {
                document.write(answers.get(i), value == null ? "null" : value.feel());
            }
        }
        annotations(table, rule);
    }

    /** A rule may have fewer annotations than the table has columns for them. */
    private void annotations(DecisionTable table, Rule rule) {
        var names = table.annotationNames();
        var before = DmnDocument.children(element, "annotationEntry").size();
        var count = 0;
        for (int i = 0; i < names.size(); i++) {
            count = rule.annotation(names.get(i)).isEmpty() && i >= before ? count : i + 1;
        }
        var cells = cells("annotationEntry", count);
        for (int i = 0; i < cells.size(); i++) {
            var text = rule.annotation(names.get(i));
            if (old == null || !old.annotation(names.get(i)).equals(text)) {
                document.write(cells.get(i), text);
            }
        }
    }

    private List<Element> cells(String name, int count) {
        var cells = new ArrayList<>(DmnDocument.children(element, name));
        while (cells.size() > count) {
            DmnDocument.remove(cells.removeLast());
        }
        while (cells.size() < count) {
            cells.add(
                    document.add(element, name, cells.isEmpty() ? before(name) : cells.getLast()));
        }
        return cells;
    }

    /** The last cell of the kind that comes before this one, if there is one. */
    private @Nullable Element before(String name) {
        var kinds = List.of("inputEntry", "outputEntry", "annotationEntry");
        for (int kind = kinds.indexOf(name) - 1; kind >= 0; kind--) {
            var cells = DmnDocument.children(element, kinds.get(kind));
            if (!cells.isEmpty()) {
                return cells.getLast();
            }
        }
        return null;
    }
}

package org.samspel.decision.dmn;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.DecisionTable;
import org.samspel.decision.Rule;
import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** The rules of a table, as elements in their order. */
record RuleElements(DmnDocument document, Element table, DecisionTable old) {

    /**
     * A rule keeps its element as long as it keeps its id, or its number when it has none.
     *
     * @param head the last column, behind which rules begin
     */
    void become(DecisionTable changed, @Nullable Element head) {
        var elements = DmnDocument.children(table, "rule");
        var known = new HashMap<String, Element>();
        old.rules().forEach(rule -> known.put(key(rule), elements.get(rule.number() - 1)));
        var place = elements.isEmpty() ? null : elements.getFirst();
        var anchor = place == null ? head : place;
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
}

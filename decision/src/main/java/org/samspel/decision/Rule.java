package org.samspel.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of a table, numbered from 1. The entries stand in the order of the table's inputs; outputs
 * and annotations are found by the name of their column, in the order of the columns.
 */
public record Rule(
        int number,
        String id,
        List<Entry> entries,
        Map<String, Value> outputs,
        Map<String, String> annotations,
        int line) {

    public Rule {
        entries = List.copyOf(entries);
        outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
    }

    /** The same rule in another place. */
    Rule at(int other) {
        return new Rule(other, id, entries, outputs, annotations, line);
    }

    public List<UnaryTest> tests() {
        return entries.stream().map(Entry::test).toList();
    }

    public List<String> entryTexts() {
        return entries.stream().map(Entry::text).toList();
    }

    /** Empty text when the rule has no such annotation. */
    public String annotation(String column) {
        return annotations.getOrDefault(column, "");
    }
}

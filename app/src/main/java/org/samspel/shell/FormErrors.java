package org.samspel.shell;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What must be put right in a form: for each field, by its name, one sentence on what to do. */
public record FormErrors(Map<String, String> byField) {
    public FormErrors {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    public FormErrors with(String field, String message) {
        var more = new LinkedHashMap<>(byField);
        more.put(field, message);
        return new FormErrors(more);
    }

    /** The same, and after them what is wrong further down in the form. */
    public FormErrors with(FormErrors further) {
        var more = new LinkedHashMap<>(byField);
        more.putAll(further.byField);
        return new FormErrors(more);
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public @Nullable String of(String field) {
        return byField.get(field);
    }

    /** What a screen reader reads with the field: its hint, if there is one, and what is wrong. */
    public @Nullable String describedBy(String field, String hint) {
        var ids = new ArrayList<String>();
        if (!hint.isEmpty()) {
            ids.add(field + "-hint");
        }
        if (byField.containsKey(field)) {
            ids.add(field + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** {@code true} for a field that must be put right, nothing for the others. */
    public @Nullable String invalid(String field) {
        return byField.containsKey(field) ? "true" : null;
    }
}

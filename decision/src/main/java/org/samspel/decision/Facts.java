package org.samspel.decision;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is known about one person. A fact that is not in here is unknown, never false. */
public record Facts(Map<String, Value> known) {

    private static final Facts NONE = new Facts(Map.of());

    public Facts {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    }

    public static Facts none() {
        return NONE;
    }

    public static Facts of(Map<String, Value> known) {
        return new Facts(known);
    }

    public Facts with(String name, Value value) {
        var more = new LinkedHashMap<>(known);
        more.put(name, value);
        return new Facts(more);
    }

    public Facts with(String name, long number) {
        return with(name, BigDecimal.valueOf(number));
    }

    public Facts with(String name, BigDecimal number) {
        return with(name, new Value.Num(number));
    }

    public Facts with(String name, String text) {
        return with(name, new Value.Text(text));
    }

    public Facts with(String name, boolean truth) {
        return with(name, new Value.Bool(truth));
    }

    public Facts with(Map<String, Value> others) {
        var more = new LinkedHashMap<>(known);
        more.putAll(others);
        return new Facts(more);
    }

    public Optional<Value> value(String name) {
        return Optional.ofNullable(get(name));
    }

    @Nullable Value get(String name) {
        return known.get(name);
    }

    /** The names alone: facts are about a person's health and a log line is no place for them. */
    @Override
    public String toString() {
        return "Facts" + known.keySet();
    }
}

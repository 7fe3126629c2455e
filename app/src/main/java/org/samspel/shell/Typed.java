package org.samspel.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What was typed into a form, by the fields' names. */
public record Typed(Map<String, String> fields) {
    public Typed {
        fields = Map.copyOf(fields);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Empty when the field was left blank or not sent. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    /** What was typed as a date; nothing if it is none. */
    public Optional<LocalDate> date(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** What was typed as a whole number; nothing if it is none. */
    public OptionalInt number(String field) {
        try {
            return OptionalInt.of(Integer.parseInt(text(field)));
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    /** An id that a field carries; nothing if it is none. */
    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The version that the form was read at; -1, which nothing has, if it is not there. */
    public int version() {
        return number("version").orElse(-1);
    }

    /** The same at another version: what is sent again is compared with what is stored now. */
    public Typed at(int version) {
        var other = new HashMap<>(fields);
        other.put("version", String.valueOf(version));
        return new Typed(other);
    }

    /** Without what was typed: it must never reach a log. */
    @Override
    public String toString() {
        return "Typed" + fields.keySet();
    }
}

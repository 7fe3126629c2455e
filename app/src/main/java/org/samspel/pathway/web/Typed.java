package org.samspel.pathway.web;

import org.samspel.pathway.CourseFacts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What was typed into a form, by the fields' names. */
public record Typed(Map<String, String> fields) {
    public Typed {
        fields = Map.copyOf(fields);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Empty when the field was left blank or not sent. */
    public String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    public boolean has(String field) {
        return !text(field).isEmpty();
    }

    public Optional<LocalDate> date(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    public Optional<UUID> id(String field) {
        try {
            return Optional.of(UUID.fromString(text(field)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public OptionalInt number(String field) {
        try {
            return OptionalInt.of(Integer.parseInt(text(field)));
        } catch (NumberFormatException _) {
            return OptionalInt.empty();
        }
    }

    /** What the fields say of a course, besides its onset. */
    CourseFacts courseFacts(LocalDate onset) {
        return new CourseFacts(
                onset, Optional.of(text("phase")).filter(it -> !it.isEmpty()), text("phaseReason"));
    }

    /** Without what was typed: it must never reach a log. */
    @Override
    public String toString() {
        return "Typed" + fields.keySet();
    }
}

package org.samspel.agreement.workshop.web;

import org.samspel.shell.Choice;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name of ticks the beginning of each tick's name, with a hyphen
 * @param hint or empty
 * @param check the address that reads the field while it is typed; empty where nothing does
 */
public record FormField(
        Kind kind,
        String name,
        String label,
        String hint,
        boolean optional,
        List<Choice> choices,
        String check) {
    private FormField(Kind kind, String name, String label, List<Choice> choices) {
        this(kind, name, label, "", kind == Kind.HIDDEN, choices, "");
    }

    public enum Kind {
        HIDDEN,
        LINE,
        TEXT,
        DAY,
        RADIOS,
        SELECT,
        TICKS
    }

    static FormField hidden(String name) {
        return new FormField(Kind.HIDDEN, name, "", List.of());
    }

    static FormField line(String name, String label) {
        return new FormField(Kind.LINE, name, label, List.of());
    }

    static FormField text(String name, String label) {
        return new FormField(Kind.TEXT, name, label, List.of());
    }

    static FormField day(String name, String label) {
        return new FormField(Kind.DAY, name, label, List.of());
    }

    static FormField radios(String name, String label, List<Choice> choices) {
        return new FormField(Kind.RADIOS, name, label, choices);
    }

    static FormField select(String name, String label, List<Choice> choices) {
        return new FormField(Kind.SELECT, name, label, choices);
    }

    static FormField ticks(String name, String label, List<Choice> choices) {
        return new FormField(Kind.TICKS, name, label, choices);
    }

    FormField hint(String words) {
        return new FormField(kind, name, label, words, optional, choices, check);
    }

    FormField asOptional() {
        return new FormField(kind, name, label, hint, true, choices, check);
    }

    FormField checkedAt(String address) {
        return new FormField(kind, name, label, hint, optional, choices, address);
    }

    /** What the ticks of a group are called before each value. */
    public String group() {
        return name + "-";
    }
}

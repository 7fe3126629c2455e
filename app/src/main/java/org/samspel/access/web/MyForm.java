package org.samspel.access.web;

import org.samspel.shell.Choice;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Map;

/**
 * A form of the person’s own.
 *
 * @param action where it is sent
 * @param facts what it is about
 * @param choices what can be chosen, by the fields' names
 */
public record MyForm(
        PageContext page,
        String action,
        List<Definition> facts,
        Typed typed,
        Map<String, List<Choice>> choices,
        FormErrors errors) {

    public String value(String field) {
        return typed.text(field);
    }

    public List<Choice> choicesOf(String field) {
        return choices.getOrDefault(field, List.of());
    }

    MyForm with(FormErrors other) {
        return new MyForm(page, action, facts, typed, choices, other);
    }

    @Override
    public String toString() {
        return "MyForm";
    }
}

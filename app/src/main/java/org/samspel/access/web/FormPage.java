package org.samspel.access.web;

import org.samspel.person.Person;
import org.samspel.person.web.PersonHeader;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Map;

/**
 * A form about a person.
 *
 * @param home the page that it was opened from
 * @param action where it is sent
 * @param facts what it is about, to be checked before it is sent
 * @param typed what its fields hold, by name
 * @param choices what can be chosen, by the fields' names
 * @param conflict what was typed beside what is stored, when someone else was faster
 */
public record FormPage(
        PageContext page,
        PersonHeader header,
        Person person,
        PersonForm.Home home,
        String action,
        List<Definition> facts,
        Typed typed,
        Map<String, List<Choice>> choices,
        List<ConflictRow> conflict,
        FormErrors errors) {

    public String value(String field) {
        return typed.text(field);
    }

    /** Of a tick or a text: whether it was sent with anything in it. */
    public boolean has(String field) {
        return typed.has(field);
    }

    public List<Choice> choicesOf(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /** To the page that the form was opened from. */
    public Link back() {
        return new Link(header.href() + home.path(), page.text(home.key()));
    }

    FormPage with(FormErrors other) {
        return new FormPage(
                page, header, person, home, action, facts, typed, choices, conflict, other);
    }

    FormPage with(List<ConflictRow> rows) {
        return new FormPage(
                page, header, person, home, action, facts, typed, choices, rows, errors);
    }

    @Override
    public String toString() {
        return "FormPage";
    }
}

package org.samspel.access.web;

import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;

/**
 * Something to look through, and the form in which it is documented.
 *
 * @param kind the end of its texts’ keys
 * @param facts what it is about
 * @param lines what was found in the log
 * @param documented whether it is done already
 */
public record CheckPage(
        PageContext page,
        String kind,
        List<Definition> facts,
        List<LogRow> lines,
        boolean documented,
        String action,
        Typed typed,
        List<Choice> results,
        List<ConflictRow> conflict,
        FormErrors errors) {

    public String value(String field) {
        return typed.text(field);
    }

    CheckPage with(FormErrors other) {
        return new CheckPage(
                page, kind, facts, lines, documented, action, typed, results, conflict, other);
    }

    CheckPage with(List<ConflictRow> rows) {
        return new CheckPage(page, kind, facts, lines, true, action, typed, results, rows, errors);
    }

    @Override
    public String toString() {
        return "CheckPage[" + kind + "]";
    }
}

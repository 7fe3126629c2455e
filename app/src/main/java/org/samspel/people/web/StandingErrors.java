package org.samspel.people.web;

import org.samspel.shell.FormErrors;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;

/** What must be put right where someone is named who stands beside a person. */
final class StandingErrors {
    private static final int LETTERS_MAX = 200;

    private StandingErrors() {}

    static FormErrors of(Typed typed, PageContext page) {
        var errors = FormErrors.none();
        if (!typed.has("name")) {
            errors = errors.with("name", page.text("people.standing.name.missing"));
        }
        if (typed.has("phone") && !typed.text("phone").matches("[+0-9][0-9 ()/-]{2,24}")) {
            errors = errors.with("phone", page.text("people.standing.phone.wrong"));
        }
        if (typed.has("mayBeContacted") && !typed.has("phone")) {
            errors = errors.with("phone", page.text("people.relative.phone.missing"));
        }
        var from = typed.date("from");
        if (from.isEmpty()) {
            errors = errors.with("from", page.text("people.standing.from.missing"));
        }
        if (typed.has("until")) {
            var until = typed.date("until");
            if (until.isEmpty() || from.filter(until.get()::isBefore).isPresent()) {
                errors = errors.with("until", page.text("people.standing.until.wrong"));
            }
        }
        for (var field : List.of("name", "relation", "unit", "substitute", "mayKnow")) {
            if (typed.text(field).length() > LETTERS_MAX) {
                errors = errors.with(field, page.text("people.tooLong", LETTERS_MAX));
            }
        }
        return errors;
    }
}

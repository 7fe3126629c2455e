package org.samspel.people.web;

import org.samspel.people.web.PersonForms.Visit;
import org.samspel.person.Saved;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * One form about a person, and what becomes of it: shown, sent back with what must be put right,
 * done, or shown beside what somebody else has stored.
 *
 * @param path where it is sent, behind the person's address
 * @param choices what can be chosen, by the fields' names
 */
record PersonForm(Visit at, String template, String path, Map<String, List<Choice>> choices) {

    Page show(Typed typed) {
        return Page.of(template, page(typed));
    }

    Page sentBack(Typed typed, FormErrors errors) {
        return Page.invalid(template, page(typed).with(errors));
    }

    /** Sent back for one field. */
    Page sentBack(Typed typed, String field, String words) {
        return sentBack(typed, FormErrors.none().with(field, words));
    }

    /**
     * @param version that is stored now
     * @param rows what was typed beside what is stored
     */
    Page stale(Typed typed, int version, List<ConflictRow> rows) {
        return Page.conflict(template, page(typed.at(version)).with(rows));
    }

    <T> Page answer(
            Saved<T> outcome,
            Typed typed,
            ToIntFunction<T> version,
            Function<T, List<ConflictRow>> rows) {
        return switch (outcome) {
            case Saved.Done<T> _ -> done();
            case Saved.Missing<T> _ -> throw new NotFound();
            case Saved.Stale<T>(var stored) ->
                    stale(typed, version.applyAsInt(stored), rows.apply(stored));
        };
    }

    Page done() {
        return Page.redirect("/people/" + at.person().id() + "/about");
    }

    private FormPage page(Typed typed) {
        return new FormPage(
                at.page(),
                at.headers().of(at.actor(), at.person(), at.page()),
                at.person(),
                "/people/" + at.person().id() + "/" + path,
                typed,
                choices,
                List.of(),
                FormErrors.none());
    }

    /** Without the person: it must never reach a log. */
    @Override
    public String toString() {
        return "PersonForm[" + path + "]";
    }
}

package org.samspel.access.web;

import org.samspel.access.web.PersonForms.Visit;
import org.samspel.person.Saved;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
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
 * @param home the page that it was opened from
 * @param path where it is sent, behind the person's address
 * @param facts what it is about, to be checked before it is sent
 * @param choices what can be chosen, by the fields' names
 */
public record PersonForm(
        Visit at,
        Home home,
        String template,
        String path,
        List<Definition> facts,
        Map<String, List<Choice>> choices) {
    /** A form that speaks for itself. */
    public PersonForm(
            Visit at, Home home, String template, String path, Map<String, List<Choice>> choices) {
        this(at, home, template, path, List.of(), choices);
    }

    /**
     * A page about a person that leads to forms.
     *
     * @param path behind the person's address
     * @param key of its title
     */
    public record Home(String path, String key) {}

    public Page show(Typed typed) {
        return Page.of(template, page(typed));
    }

    public Page sentBack(Typed typed, FormErrors errors) {
        return Page.invalid(template, page(typed).with(errors));
    }

    /** Sent back for one field. */
    public Page sentBack(Typed typed, String field, String words) {
        return sentBack(typed, FormErrors.none().with(field, words));
    }

    /**
     * @param version that is stored now
     * @param rows what was typed beside what is stored
     */
    public Page stale(Typed typed, int version, List<ConflictRow> rows) {
        return Page.conflict(template, page(typed.at(version)).with(rows));
    }

    public <T> Page answer(
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

    public Page done() {
        return Page.redirect("/people/" + at.person().id() + home.path());
    }

    private FormPage page(Typed typed) {
        return new FormPage(
                at.page(),
                at.headers().of(at.actor(), at.person(), at.page()),
                at.person(),
                home,
                "/people/" + at.person().id() + "/" + path,
                facts,
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

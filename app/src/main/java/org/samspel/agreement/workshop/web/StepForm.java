package org.samspel.agreement.workshop.web;

import gg.jte.Content;

import org.samspel.agreement.workshop.Outcome;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.Optional;

/**
 * A step of a revision, as the form that takes it.
 *
 * @param about what the step is about, in the agreement's words
 * @param submit the word on its button
 * @param conflict what was typed beside what is stored, when someone else was faster
 */
public record StepForm(
        PageContext page,
        String title,
        String lead,
        Optional<Content> about,
        Link back,
        String action,
        String submit,
        List<FormField> fields,
        Typed typed,
        FormErrors errors,
        List<ConflictRow> conflict) {

    private static final String TEMPLATE = "agreement/step";

    static StepForm of(
            PageContext page,
            String key,
            Link back,
            String action,
            List<FormField> fields,
            Typed typed) {
        return new StepForm(
                page,
                page.text("agreement.work." + key + ".title"),
                page.text("agreement.work." + key + ".lead"),
                Optional.empty(),
                back,
                action,
                page.text("agreement.work." + key + ".do"),
                fields,
                typed,
                FormErrors.none(),
                List.of());
    }

    StepForm about(Content content) {
        return new StepForm(
                page,
                title,
                lead,
                Optional.of(content),
                back,
                action,
                submit,
                fields,
                typed,
                errors,
                conflict);
    }

    /** Under another title, such as the name of a body. */
    StepForm titled(String other) {
        return new StepForm(
                page, other, lead, about, back, action, submit, fields, typed, errors, conflict);
    }

    Page show() {
        return Page.of(TEMPLATE, this);
    }

    Page invalid(FormErrors faults) {
        return Page.invalid(TEMPLATE, with(faults, List.of()));
    }

    Page stale(List<ConflictRow> rows) {
        return Page.conflict(TEMPLATE, with(errors, rows));
    }

    private StepForm with(FormErrors faults, List<ConflictRow> rows) {
        return new StepForm(
                page, title, lead, about, back, action, submit, fields, typed, faults, rows);
    }

    String label(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(FormField::label)
                .findFirst()
                .orElse("");
    }

    /** The fields that must not be empty and are. */
    FormErrors missing(String... names) {
        var missing = FormErrors.none();
        for (var name : names) {
            if (!typed.has(name)) {
                missing = missing.with(name, page.text("agreement.work.missing", label(name)));
            }
        }
        return missing;
    }

    /**
     * What follows from an outcome: on to the next page when the step is taken, or was before.
     *
     * @param field beside which a refusal is told
     * @param next where the revision is shown
     */
    Page answer(Outcome outcome, String field, String next) {
        return switch (outcome) {
            case Outcome.Done _ -> Page.redirect(next);
            case Outcome.Refused(Refusal.NotYours _) -> throw new NotFound();
            case Outcome.Refused(Refusal.NotNow _) -> Page.redirect(next);
            case Outcome.Refused(var why) ->
                    invalid(FormErrors.none().with(field, WorkWords.refusal(page, why)));
        };
    }
}

package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.Destination;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;

import java.util.List;
import java.util.UUID;

/**
 * The form of a clause, with who wrote what and what the authors say to each other.
 *
 * @param lang of the agreement's own words, where it is not the page's
 * @param isNew whether the clause is still to be written
 * @param newComment an id for the next comment, so that a second press says it once
 */
public record ClauseFormPage(
        PageContext page,
        @Nullable String lang,
        RevisionKey key,
        UUID clause,
        boolean isNew,
        ClauseFieldsShown fields,
        Typed typed,
        FormErrors errors,
        List<ConflictRow> conflict,
        List<Writing> writings,
        List<Comment> comments,
        UUID newComment,
        String unsaved) {

    /** What can be ticked and chosen. */
    public record ClauseFieldsShown(
            List<Choice> phases,
            List<Choice> parties,
            List<Choice> tags,
            List<Choice> sources,
            List<Choice> units,
            List<Destination> destinations) {}

    /** A way that the clause was written, by whom and when. */
    public record Writing(String who, String when, String title, String text) {}

    public record Comment(String who, String when, String text) {}

    public String title() {
        return isNew
                ? page.text("agreement.work.clause.new")
                : page.text("agreement.work.clause.edit", typed.text("number"));
    }

    /** With a text from then that was typed and not saved. */
    ClauseFormPage besides(String when) {
        return new ClauseFormPage(
                page,
                lang,
                key,
                clause,
                isNew,
                fields,
                typed,
                errors,
                conflict,
                writings,
                comments,
                newComment,
                when);
    }

    public Link take() {
        var form = isNew ? WorkshopLinks.revision(key) + "/clauses/new" : action();
        return new Link(form + "?take=unsaved", page.text("agreement.work.unsaved.take"));
    }

    public Link back() {
        return Workshop.back(page, key);
    }

    public String action() {
        return WorkshopLinks.clause(key, clause);
    }
}

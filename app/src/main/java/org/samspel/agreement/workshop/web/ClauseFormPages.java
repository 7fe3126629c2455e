package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.ClauseText;
import org.samspel.agreement.workshop.DraftClause;
import org.samspel.agreement.workshop.DraftClauses;
import org.samspel.agreement.workshop.UnsavedClauses.Unsaved;
import org.samspel.agreement.workshop.web.ClauseFormPage.ClauseFieldsShown;
import org.samspel.agreement.workshop.web.ClauseFormPage.Comment;
import org.samspel.agreement.workshop.web.ClauseFormPage.Writing;
import org.samspel.identity.Accounts;
import org.samspel.kernel.UserId;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a clause, with how it was written before, into its form. */
@Component
class ClauseFormPages {
    private static final String TEMPLATE = "agreement/clause";

    private final DraftClauses clauses;
    private final Accounts accounts;

    ClauseFormPages(DraftClauses clauses, Accounts accounts) {
        this.clauses = clauses;
        this.accounts = accounts;
    }

    /**
     * @param kept what the author has typed before and not saved
     */
    Page shown(
            PageContext page,
            DraftClauses.View view,
            UUID clause,
            Typed typed,
            Optional<Unsaved> kept) {
        var form = of(page, view, clause, typed, FormErrors.none(), List.of());
        return Page.of(
                TEMPLATE,
                kept.filter(one -> !new Typed(one.fields()).equals(typed))
                        .map(one -> form.besides(page.dateTime(one.at())))
                        .orElse(form));
    }

    Page invalid(
            PageContext page, DraftClauses.View view, UUID clause, Typed typed, FormErrors errors) {
        return Page.invalid(TEMPLATE, of(page, view, clause, typed, errors, List.of()));
    }

    /** Both are shown side by side; what is sent next takes the place of what is stored now. */
    Page stale(
            PageContext page,
            DraftClauses.View now,
            DraftClause stored,
            Typed typed,
            ClauseText yours) {
        var rows = new ClauseFields(page, now.draft().base()).conflict(yours, stored.text());
        var again = typed.at(stored.version());
        return Page.conflict(TEMPLATE, of(page, now, stored.id(), again, FormErrors.none(), rows));
    }

    private ClauseFormPage of(
            PageContext page,
            DraftClauses.View view,
            UUID clause,
            Typed typed,
            FormErrors errors,
            List<ConflictRow> conflict) {
        var base = view.draft().base();
        var fields = new ClauseFields(page, base);
        var names = names(view);
        return new ClauseFormPage(
                page,
                RevisionPages.lang(page, base),
                view.draft().revision().key(),
                clause,
                view.draft().clause(clause).isEmpty(),
                new ClauseFieldsShown(
                        fields.phases(),
                        fields.parties(),
                        fields.tags(),
                        fields.sources(),
                        fields.units(),
                        fields.answered()),
                typed,
                errors,
                conflict,
                view.history().stream().map(each -> writing(page, names, each)).toList(),
                view.comments().stream()
                        .map(
                                each ->
                                        new Comment(
                                                names.getOrDefault(each.writtenBy(), ""),
                                                page.dateTime(each.writtenAt()),
                                                each.text()))
                        .toList(),
                clauses.newId(),
                "");
    }

    private Map<UserId, String> names(DraftClauses.View view) {
        var users =
                Stream.concat(
                                view.history().stream().flatMap(each -> each.writtenBy().stream()),
                                view.comments().stream().map(each -> each.writtenBy()))
                        .collect(Collectors.toSet());
        return accounts.displayNames(users);
    }

    private static Writing writing(
            PageContext page, Map<UserId, String> names, DraftClause clause) {
        var who =
                clause.writtenBy()
                        .map(user -> names.getOrDefault(user, ""))
                        .orElseGet(() -> page.text("agreement.work.clause.copied"));
        return new Writing(
                who,
                page.dateTime(clause.writtenAt()),
                clause.text().number() + " " + clause.text().title(),
                clause.text().text());
    }
}

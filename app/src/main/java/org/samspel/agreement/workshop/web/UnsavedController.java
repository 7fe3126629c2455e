package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.DraftClauses;
import org.samspel.agreement.workshop.Revision;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.UnsavedClauses;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Keeps a clause while it is typed, and throws away what was kept. */
@Controller
@OpenTo(Role.SECRETARY)
class UnsavedController {
    private static final String UNSAVED =
            "/agreements/{slug}/revisions/{number}/clauses/{clause}/unsaved";

    private static final Set<String> NOT_WRITTEN = Set.of("_csrf");

    private static final int LETTERS_MAX = 200_000;

    private final DraftClauses clauses;
    private final UnsavedClauses unsaved;

    UnsavedController(DraftClauses clauses, UnsavedClauses unsaved) {
        this.clauses = clauses;
        this.unsaved = unsaved;
    }

    @PostMapping(UNSAVED)
    Page keep(
            PageContext page,
            Actor.Staff actor,
            Revision revision,
            @PathVariable UUID clause,
            Typed typed) {
        var fields = new TreeMap<>(typed.fields());
        fields.keySet().removeAll(NOT_WRITTEN);
        var letters = fields.values().stream().mapToInt(String::length).sum();
        var words =
                letters > LETTERS_MAX
                        ? page.text("agreement.work.unsaved.tooLong")
                        : unsaved.keep(actor, revision.key(), clause, fields)
                                .map(
                                        at ->
                                                page.text(
                                                        "agreement.work.unsaved.kept",
                                                        page.dateTime(at)))
                                .orElseGet(() -> page.text("agreement.work.unsaved.closed"));
        return Page.of("agreement/unsaved", words);
    }

    @PostMapping(UNSAVED + "/removal")
    Page forget(Actor.Staff actor, RevisionKey key, @PathVariable UUID clause) {
        var isThere =
                clauses.view(actor, key, clause)
                        .orElseThrow(NotFound::new)
                        .draft()
                        .clause(clause)
                        .isPresent();
        unsaved.forget(actor, key, clause);
        return Page.redirect(
                isThere
                        ? WorkshopLinks.clause(key, clause)
                        : WorkshopLinks.revision(key) + "/clauses/new");
    }
}

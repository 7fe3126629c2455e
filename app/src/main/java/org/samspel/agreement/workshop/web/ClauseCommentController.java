package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.DraftClauses;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;

/** Says something about a clause of a draft to those who write it. */
@Controller
@OpenTo(Role.SECRETARY)
class ClauseCommentController {
    private static final int LETTERS_MAX = 4000;

    private final DraftClauses clauses;
    private final ClauseFormPages pages;

    ClauseCommentController(DraftClauses clauses, ClauseFormPages pages) {
        this.clauses = clauses;
        this.pages = pages;
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/clauses/{clause}/comments")
    Page comment(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @PathVariable UUID clause,
            Typed typed) {
        var view = clauses.view(actor, key, clause).orElseThrow(NotFound::new);
        var stored = view.draft().clause(clause).orElseThrow(NotFound::new);
        var text = typed.text("comment");
        var fault = fault(page, text);
        if (fault.isPresent()) {
            var fields = new ClauseFields(page, view.draft().base());
            var again = new HashMap<>(fields.of(stored.text(), stored.version()).fields());
            again.put("comment", text);
            var errors = FormErrors.none().with("comment", fault.get());
            return pages.invalid(page, view, clause, new Typed(again), errors);
        }
        var id = typed.id("id").orElseThrow(NotFound::new);
        return clauses.comment(actor, key, clause, id, text).isPresent()
                ? Page.redirect(WorkshopLinks.revision(key))
                : Page.redirect(WorkshopLinks.clause(key, clause) + "#comments");
    }

    private static Optional<String> fault(PageContext page, String text) {
        if (text.isEmpty()) {
            var field = page.text("agreement.work.comment");
            return Optional.of(page.text("agreement.work.missing", field));
        }
        return text.length() > LETTERS_MAX
                ? Optional.of(page.text("agreement.work.clause.fault.TOO_LONG"))
                : Optional.empty();
    }
}

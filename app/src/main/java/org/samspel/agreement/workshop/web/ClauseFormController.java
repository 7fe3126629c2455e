package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.ClauseOutcome;
import org.samspel.agreement.workshop.ClauseRules.ClauseFault;
import org.samspel.agreement.workshop.DraftClauses;
import org.samspel.agreement.workshop.Refusal;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a clause of a draft. */
@Controller
@OpenTo(Role.SECRETARY)
class ClauseFormController {
    private static final int COMMENT_LETTERS_MAX = 4000;

    private final DraftClauses clauses;
    private final ClauseFormPages pages;
    private final Workshop workshop;

    ClauseFormController(DraftClauses clauses, ClauseFormPages pages, Workshop workshop) {
        this.clauses = clauses;
        this.pages = pages;
        this.workshop = workshop;
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/clauses/new")
    Page add(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number) {
        var id = clauses.newId();
        return open(page, view(actor, Workshop.key(actor, slug, number), id), id);
    }

    @GetMapping("/agreements/{slug}/revisions/{number}/clauses/{clause}")
    Page edit(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID clause) {
        var view = view(actor, Workshop.key(actor, slug, number), clause);
        if (view.draft().clause(clause).isEmpty()) {
            throw new NotFound();
        }
        return open(page, view, clause);
    }

    private Page open(PageContext page, DraftClauses.View view, UUID clause) {
        var revision = view.draft().revision();
        if (!revision.life().isDraft()) {
            return Page.redirect(WorkshopLinks.revision(revision.key()));
        }
        var fields = new ClauseFields(page, view.draft().base());
        var typed =
                view.draft()
                        .clause(clause)
                        .map(stored -> fields.of(stored.text(), stored.version()))
                        .orElseGet(() -> new Typed(Map.of("version", "0")));
        return Page.of(
                "agreement/clause",
                pages.of(page, view, clause, typed, FormErrors.none(), List.of()));
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/clauses/{clause}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID clause,
            @RequestParam Map<String, String> sent) {
        var key = workshop.revision(actor, slug, number).key();
        var typed = new Typed(sent);
        var view = view(actor, key, clause);
        var fields = new ClauseFields(page, view.draft().base());
        var errors = fields.errors(typed);
        if (!errors.isEmpty()) {
            return invalid(page, view, clause, typed, errors);
        }
        var text = fields.read(typed);
        return switch (clauses.save(actor, key, clause, typed.version(), text)) {
            case ClauseOutcome.Saved _ ->
                    Page.redirect(WorkshopLinks.revision(key) + "#clause-" + clause);
            case ClauseOutcome.Invalid(var faults) -> {
                for (var fault : faults.entrySet()) {
                    errors =
                            errors.with(
                                    fault.getKey(), words(page, fault.getKey(), fault.getValue()));
                }
                yield invalid(page, view, clause, typed, errors);
            }
            case ClauseOutcome.Stale _ -> stale(page, actor, key, clause, typed);
            case ClauseOutcome.Refused(Refusal.NotYours _) -> throw new NotFound();
            case ClauseOutcome.Refused _ -> Page.redirect(WorkshopLinks.revision(key));
        };
    }

    private static String words(PageContext page, String field, ClauseFault fault) {
        return fault == ClauseFault.EMPTY
                ? page.text("agreement.work.missing", page.text("agreement.work.clause." + field))
                : page.text("agreement.work.clause.fault." + fault);
    }

    private Page invalid(
            PageContext page, DraftClauses.View view, UUID clause, Typed typed, FormErrors errors) {
        return Page.invalid(
                "agreement/clause", pages.of(page, view, clause, typed, errors, List.of()));
    }

    /** Both are shown side by side; what is sent next takes the place of what is stored now. */
    private Page stale(
            PageContext page, Actor.Staff actor, RevisionKey key, UUID clause, Typed typed) {
        var view = view(actor, key, clause);
        var fields = new ClauseFields(page, view.draft().base());
        var stored = view.draft().clause(clause);
        if (stored.isEmpty()) {
            return Page.redirect(WorkshopLinks.revision(key));
        }
        var rows = fields.conflict(fields.read(typed), stored.get().text());
        return Page.conflict(
                "agreement/clause",
                pages.of(
                        page,
                        view,
                        clause,
                        typed.at(stored.get().version()),
                        FormErrors.none(),
                        rows));
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/clauses/{clause}/removal")
    Page remove(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID clause,
            @RequestParam Map<String, String> sent) {
        var key = workshop.revision(actor, slug, number).key();
        var outcome = clauses.remove(actor, key, clause, new Typed(sent).version());
        var stored = view(actor, key, clause).draft().clause(clause);
        if (outcome instanceof ClauseOutcome.Stale && stored.isPresent()) {
            var view = view(actor, key, clause);
            var fields = new ClauseFields(page, view.draft().base());
            var now = stored.get();
            return Page.conflict(
                    "agreement/clause",
                    pages.of(
                            page,
                            view,
                            clause,
                            fields.of(now.text(), now.version()),
                            FormErrors.none(),
                            fields.conflict(now.text(), now.text())));
        }
        return Page.redirect(WorkshopLinks.revision(key));
    }

    @PostMapping("/agreements/{slug}/revisions/{number}/clauses/{clause}/comments")
    Page comment(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable UUID clause,
            @RequestParam Map<String, String> sent) {
        var key = workshop.revision(actor, slug, number).key();
        var view = view(actor, key, clause);
        var stored = view.draft().clause(clause).orElseThrow(NotFound::new);
        var typed = new Typed(sent);
        var text = typed.text("comment");
        if (text.isEmpty() || text.length() > COMMENT_LETTERS_MAX) {
            var fields = new ClauseFields(page, view.draft().base());
            var again = new HashMap<>(fields.of(stored.text(), stored.version()).fields());
            again.put("comment", text);
            var words =
                    text.isEmpty()
                            ? page.text(
                                    "agreement.work.missing", page.text("agreement.work.comment"))
                            : page.text("agreement.work.clause.fault.TOO_LONG");
            return invalid(
                    page, view, clause, new Typed(again), FormErrors.none().with("comment", words));
        }
        var refusal =
                clauses.comment(
                        actor, key, clause, typed.id("id").orElseThrow(NotFound::new), text);
        return refusal.isPresent()
                ? Page.redirect(WorkshopLinks.revision(key))
                : Page.redirect(WorkshopLinks.clause(key, clause) + "#comments");
    }

    private DraftClauses.View view(Actor.Staff actor, RevisionKey key, UUID clause) {
        return clauses.view(actor, key, clause).orElseThrow(NotFound::new);
    }
}

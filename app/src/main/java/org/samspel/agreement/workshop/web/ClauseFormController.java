package org.samspel.agreement.workshop.web;

import org.jspecify.annotations.Nullable;
import org.samspel.agreement.workshop.ClauseOutcome;
import org.samspel.agreement.workshop.ClauseRules.ClauseFault;
import org.samspel.agreement.workshop.DraftClauses;
import org.samspel.agreement.workshop.Refusal;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.UnsavedClauses;
import org.samspel.agreement.workshop.UnsavedClauses.Unsaved;
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

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes a clause of a draft. */
@Controller
@OpenTo(Role.SECRETARY)
class ClauseFormController {
    private static final String CLAUSES = "/agreements/{slug}/revisions/{number}/clauses";

    private final DraftClauses clauses;
    private final UnsavedClauses unsaved;
    private final ClauseFormPages pages;

    ClauseFormController(DraftClauses clauses, UnsavedClauses unsaved, ClauseFormPages pages) {
        this.clauses = clauses;
        this.unsaved = unsaved;
        this.pages = pages;
    }

    @GetMapping(CLAUSES + "/new")
    Page add(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @RequestParam(name = "take", required = false) @Nullable String take) {
        var begun = unsaved.ofNew(actor, key);
        var id = begun.map(Unsaved::clause).orElseGet(clauses::newId);
        return open(page, view(actor, key, id), id, begun, take != null);
    }

    @GetMapping(CLAUSES + "/{clause}")
    Page edit(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @PathVariable UUID clause,
            @RequestParam(name = "take", required = false) @Nullable String take) {
        var view = view(actor, key, clause);
        if (view.draft().clause(clause).isEmpty()) {
            throw new NotFound();
        }
        return open(page, view, clause, unsaved.of(actor, key, clause), take != null);
    }

    /**
     * @param kept what the author has typed before and not saved
     * @param takes whether it is taken up again
     */
    private Page open(
            PageContext page,
            DraftClauses.View view,
            UUID clause,
            Optional<Unsaved> kept,
            boolean takes) {
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
        return takes && kept.isPresent()
                ? pages.shown(page, view, clause, new Typed(kept.get().fields()), Optional.empty())
                : pages.shown(page, view, clause, typed, kept);
    }

    @PostMapping(CLAUSES + "/{clause}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @PathVariable UUID clause,
            Typed typed) {
        var view = view(actor, key, clause);
        var fields = new ClauseFields(page, view.draft().base());
        var errors = fields.errors(typed);
        if (!errors.isEmpty()) {
            return pages.invalid(page, view, clause, typed, errors);
        }
        var text = fields.read(typed);
        return switch (clauses.save(actor, key, clause, typed.version(), text)) {
            case ClauseOutcome.Saved _ -> {
                unsaved.forget(actor, key, clause);
                yield Page.redirect(WorkshopLinks.revision(key) + "#clause-" + clause);
            }
            case ClauseOutcome.Invalid(var faults) ->
                    pages.invalid(page, view, clause, typed, errors(page, faults));
            case ClauseOutcome.Stale _ -> {
                var now = view(actor, key, clause);
                yield now.draft()
                        .clause(clause)
                        .map(stored -> pages.stale(page, now, stored, typed, text))
                        .orElseGet(() -> Page.redirect(WorkshopLinks.revision(key)));
            }
            case ClauseOutcome.Refused(Refusal.NotYours _) -> throw new NotFound();
            case ClauseOutcome.Refused _ -> Page.redirect(WorkshopLinks.revision(key));
        };
    }

    private static FormErrors errors(PageContext page, Map<String, ClauseFault> faults) {
        var errors = FormErrors.none();
        for (var fault : faults.entrySet()) {
            errors = errors.with(fault.getKey(), words(page, fault.getKey(), fault.getValue()));
        }
        return errors;
    }

    private static String words(PageContext page, String field, ClauseFault fault) {
        return fault == ClauseFault.EMPTY
                ? page.text("agreement.work.missing", page.text("agreement.work.clause." + field))
                : page.text("agreement.work.clause.fault." + fault);
    }

    @PostMapping(CLAUSES + "/{clause}/removal")
    Page remove(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            @PathVariable UUID clause,
            Typed typed) {
        var outcome = clauses.remove(actor, key, clause, typed.version());
        var now = view(actor, key, clause);
        var stored = now.draft().clause(clause);
        if (!(outcome instanceof ClauseOutcome.Stale) || stored.isEmpty()) {
            return Page.redirect(WorkshopLinks.revision(key));
        }
        var text = stored.get().text();
        var fields = new ClauseFields(page, now.draft().base());
        return pages.stale(page, now, stored.get(), fields.of(text, stored.get().version()), text);
    }

    private DraftClauses.View view(Actor.Staff actor, RevisionKey key, UUID clause) {
        return clauses.view(actor, key, clause).orElseThrow(NotFound::new);
    }
}

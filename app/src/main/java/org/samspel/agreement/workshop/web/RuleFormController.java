package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.TableOutcome;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.decision.Rule;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.HashMap;
import java.util.Optional;

/** Writes a rule of a draft's table: a field for each cell, with what is wrong beside it. */
@Controller
@OpenTo(Role.SECRETARY)
class RuleFormController {
    private static final String TABLE = "/agreements/{slug}/revisions/{number}/tables/{table}";

    private final DraftTables tables;

    RuleFormController(DraftTables tables) {
        this.tables = tables;
    }

    @GetMapping(TABLE + "/rules/{rule}")
    Page edit(PageContext page, Actor.Staff actor, DraftTables.View view, @PathVariable int rule) {
        var stored = rule(view, rule).orElseThrow(NotFound::new);
        var fields = new RuleFields(page, view);
        return open(view, form(page, view, rule, false, at(fields.of(stored), view)));
    }

    @PostMapping(TABLE + "/rules/{rule}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            DraftTables.View view,
            @PathVariable int rule,
            Typed typed) {
        return saved(page, actor, view, rule, false, typed);
    }

    /** A new rule before the one with this number; one more than there are puts it last. */
    @GetMapping(TABLE + "/rules/{rule}/new")
    Page add(PageContext page, Actor.Staff actor, DraftTables.View view, @PathVariable int rule) {
        return open(view, form(page, view, rule, true, at(Typed.nothing(), view)));
    }

    @PostMapping(TABLE + "/rules/{rule}/new")
    Page added(
            PageContext page,
            Actor.Staff actor,
            DraftTables.View view,
            @PathVariable int rule,
            Typed typed) {
        return saved(page, actor, view, rule, true, typed);
    }

    private static Page open(DraftTables.View view, StepForm form) {
        var revision = view.draft().revision();
        return revision.life().isDraft()
                ? form.show()
                : Page.redirect(WorkshopLinks.revision(revision.key()));
    }

    private Page saved(
            PageContext page,
            Actor.Staff actor,
            DraftTables.View view,
            int rule,
            boolean isNew,
            Typed typed) {
        var key = view.draft().revision().key();
        var table = view.text().id();
        var fields = new RuleFields(page, view);
        var form = form(page, view, rule, isNew, typed);
        var text = fields.read(typed);
        var next = WorkshopLinks.table(key, table) + "#rule-" + rule;
        return switch (tables.save(actor, key, table, typed.version(), rule, isNew, text)) {
            case TableOutcome.Saved _, TableOutcome.Unreadable _, TableOutcome.Misfit _ ->
                    Page.redirect(next);
            case TableOutcome.Refused _ -> Page.redirect(WorkshopLinks.revision(key));
            case TableOutcome.Cells(var faults) -> {
                var errors = FormErrors.none();
                for (var fault : faults.entrySet()) {
                    errors =
                            errors.with(
                                    fault.getKey(), fields.words(fault.getValue(), fault.getKey()));
                }
                yield form.invalid(errors);
            }
            case TableOutcome.Stale _ -> {
                var stored = rule(view, rule);
                // The second press of a button: what it asked for stands there already.
                yield stored.filter(it -> fields.read(fields.of(it)).equals(text)).isPresent()
                        ? Page.redirect(next)
                        : form(page, view, rule, isNew, typed.at(view.text().version()))
                                .stale(fields.conflict(typed, stored));
            }
        };
    }

    private static Typed at(Typed typed, DraftTables.View view) {
        var fields = new HashMap<>(typed.fields());
        fields.put("version", String.valueOf(view.text().version()));
        return new Typed(fields);
    }

    private static Optional<Rule> rule(DraftTables.View view, int rule) {
        return view.table().rules().stream().filter(each -> each.number() == rule).findFirst();
    }

    private static StepForm form(
            PageContext page, DraftTables.View view, int rule, boolean isNew, Typed typed) {
        var key = view.draft().revision().key();
        var href = WorkshopLinks.table(key, view.text().id());
        return StepForm.of(
                        page,
                        isNew ? "ruleNew" : "rule",
                        new Link(href, page.text("agreement.work.table.back")),
                        href + "/rules/" + rule + (isNew ? "/new" : ""),
                        new RuleFields(page, view).fields(typed),
                        typed)
                .titled(
                        page.text(
                                isNew
                                        ? "agreement.work.ruleNew.title"
                                        : "agreement.work.rule.title",
                                rule,
                                view.table().name()));
    }
}

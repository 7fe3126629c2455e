package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.TableOutcome;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes rules out of a draft’s table, and puts them in another order. */
@Controller
@OpenTo(Role.SECRETARY)
class RuleOrderController {
    private static final String RULE =
            "/agreements/{slug}/revisions/{number}/tables/{table}/rules/{rule}";

    private final DraftTables tables;

    RuleOrderController(DraftTables tables) {
        this.tables = tables;
    }

    @PostMapping(RULE + "/removal")
    Page remove(
            PageContext page,
            Actor.Staff actor,
            DraftTables.View view,
            @PathVariable int rule,
            @RequestParam int version) {
        var key = view.draft().revision().key();
        var table = view.text().id();
        return tables.remove(actor, key, table, version, rule) instanceof TableOutcome.Stale
                ? undone(page, actor, key, table, "remove", rule)
                : Page.redirect(WorkshopLinks.table(key, table));
    }

    @PostMapping(RULE + "/up")
    Page up(
            PageContext page,
            Actor.Staff actor,
            DraftTables.View view,
            @PathVariable int rule,
            @RequestParam int version) {
        var key = view.draft().revision().key();
        var table = view.text().id();
        return tables.moveUp(actor, key, table, version, rule) instanceof TableOutcome.Stale
                ? undone(page, actor, key, table, "up", rule)
                : Page.redirect(WorkshopLinks.table(key, table) + "#rule-" + Math.max(1, rule - 1));
    }

    private Page undone(
            PageContext page,
            Actor.Staff actor,
            RevisionKey key,
            String table,
            String wish,
            int rule) {
        var now = new DraftTablePages(page, view(actor, key, table));
        return Page.conflict("agreement/draftTable", now.undone(wish, rule));
    }

    private DraftTables.View view(Actor.Staff actor, RevisionKey key, String table) {
        return tables.view(actor, key, table).orElseThrow(NotFound::new);
    }
}

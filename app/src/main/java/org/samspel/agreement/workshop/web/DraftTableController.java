package org.samspel.agreement.workshop.web;

import org.samspel.agreement.FactWords;
import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.RevisionKey;
import org.samspel.agreement.workshop.TableOutcome;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.agreement.workshop.web.DraftTablePage.RuleLine;
import org.samspel.decision.Rule;
import org.samspel.decision.Value;
import org.samspel.decision.dmn.Fault;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.Cited;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table of a draft as a whole: read, ordered, taken out to other modellers and in again. */
@Controller
@OpenTo(Role.SECRETARY)
class DraftTableController {
    private static final String TABLE = "/agreements/{slug}/revisions/{number}/tables/{table}";

    private final DraftTables tables;

    DraftTableController(DraftTables tables) {
        this.tables = tables;
    }

    @GetMapping(TABLE)
    Page show(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String table) {
        var view = view(actor, Workshop.key(actor, slug, number), table);
        var base = view.draft().base();
        return Page.of(
                "agreement/draftTable",
                new DraftTablePage(
                        page,
                        RevisionPages.lang(page, base),
                        view.draft().revision().key(),
                        table,
                        view.table().name(),
                        page.text("agreement.hitPolicy." + view.table().hitPolicy().name()),
                        view.text().version(),
                        view.draft().revision().life().isDraft(),
                        view.table().rules().stream().map(rule -> line(page, view, rule)).toList(),
                        new FindingLines(page, base).of(view.table())));
    }

    @PostMapping(TABLE + "/rules/{rule}/removal")
    Page remove(
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String table,
            @PathVariable int rule,
            @RequestParam int version) {
        var key = view(actor, Workshop.key(actor, slug, number), table).draft().revision().key();
        tables.remove(actor, key, table, version, rule);
        return Page.redirect(WorkshopLinks.table(key, table));
    }

    @PostMapping(TABLE + "/rules/{rule}/up")
    Page up(
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String table,
            @PathVariable int rule,
            @RequestParam int version) {
        var key = view(actor, Workshop.key(actor, slug, number), table).draft().revision().key();
        tables.moveUp(actor, key, table, version, rule);
        return Page.redirect(WorkshopLinks.table(key, table) + "#rule-" + Math.max(1, rule - 1));
    }

    /** The table as DMN, for other modellers. */
    @GetMapping(TABLE + "/dmn")
    ResponseEntity<byte[]> export(
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String table) {
        var view = view(actor, Workshop.key(actor, slug, number), table);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/xml;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + view.text().id() + ".dmn\"")
                .body(view.text().dmn().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(TABLE + "/import")
    Page importing(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String table) {
        var view = view(actor, Workshop.key(actor, slug, number), table);
        var version = String.valueOf(view.text().version());
        return importForm(page, view, new Typed(Map.of("version", version))).show();
    }

    @PostMapping(TABLE + "/import")
    Page take(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String slug,
            @PathVariable String number,
            @PathVariable String table,
            @RequestParam Map<String, String> sent) {
        var key = Workshop.key(actor, slug, number);
        var view = view(actor, key, table);
        var typed = new Typed(sent);
        var form = importForm(page, view, typed);
        var missing = form.missing("dmn");
        if (!missing.isEmpty()) {
            return form.invalid(missing);
        }
        var dmn = typed.text("dmn").replace("\r\n", "\n");
        return switch (tables.take(actor, key, table, typed.version(), dmn)) {
            case TableOutcome.Saved _, TableOutcome.Refused _, TableOutcome.Cells _ ->
                    Page.redirect(WorkshopLinks.table(key, table));
            case TableOutcome.Unreadable(var faults) ->
                    form.invalid(
                            FormErrors.none()
                                    .with(
                                            "dmn",
                                            page.text(
                                                    "agreement.work.import.unreadable",
                                                    faults.stream()
                                                            .map(Fault::text)
                                                            .collect(Collectors.joining("; ")))));
            case TableOutcome.Misfit(var words) ->
                    form.invalid(
                            FormErrors.none()
                                    .with(
                                            "dmn",
                                            page.text(
                                                    "agreement.work.import.misfit",
                                                    String.join("; ", words))));
            case TableOutcome.Stale _ ->
                    importForm(page, view, typed.at(view.text().version()))
                            .invalid(
                                    FormErrors.none()
                                            .with("dmn", page.text("agreement.work.import.stale")));
        };
    }

    private static StepForm importForm(PageContext page, DraftTables.View view, Typed typed) {
        var key = view.draft().revision().key();
        var href = WorkshopLinks.table(key, view.text().id());
        return StepForm.of(
                page,
                "import",
                new Link(href, page.text("agreement.work.table.back")),
                href + "/import",
                List.of(
                        FormField.hidden("version"),
                        FormField.text("dmn", page.text("agreement.work.import.dmn"))
                                .hint(page.text("agreement.work.import.dmn.hint"))),
                typed);
    }

    private DraftTables.View view(Actor.Staff actor, RevisionKey key, String table) {
        return tables.view(actor, key, table).orElseThrow(NotFound::new);
    }

    private static RuleLine line(PageContext page, DraftTables.View view, Rule rule) {
        return new RuleLine(
                rule.number(),
                conditions(page, view, rule),
                destination(page, view, rule, "destination"),
                destination(page, view, rule, "also"),
                Cited.clause(rule.annotation("clause")),
                rule.annotation("text"));
    }

    private static List<String> conditions(PageContext page, DraftTables.View view, Rule rule) {
        var words = new FactWords(page.texts());
        var conditions = new ArrayList<String>();
        for (var column = 0; column < view.table().inputs().size(); column++) {
            var entry = rule.entries().get(column);
            var input = view.table().inputs().get(column);
            if (!entry.isOpen()) {
                conditions.add(
                        view.draft()
                                .base()
                                .fact(input.name())
                                .map(
                                        fact ->
                                                words.label(fact)
                                                        + ": "
                                                        + words.test(fact, entry.test()))
                                .orElse(input.name() + " " + entry.text()));
            }
        }
        return conditions;
    }

    private static String destination(
            PageContext page, DraftTables.View view, Rule rule, String column) {
        return Optional.ofNullable(rule.outputs().get(column))
                .map(Value::plain)
                .flatMap(view.draft().base()::destination)
                .map(to -> to.name().in(page.locale()))
                .orElse("");
    }
}

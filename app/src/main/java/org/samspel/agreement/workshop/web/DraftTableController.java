package org.samspel.agreement.workshop.web;

import org.samspel.agreement.workshop.DraftTables;
import org.samspel.agreement.workshop.TableOutcome;
import org.samspel.agreement.workshop.WorkshopLinks;
import org.samspel.decision.dmn.DmnWriter;
import org.samspel.decision.dmn.Fault;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.Role;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Link;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A table of a draft as a whole: read, taken out to other modellers and in again. */
@Controller
@OpenTo(Role.SECRETARY)
class DraftTableController {
    private static final String TABLE = "/agreements/{slug}/revisions/{number}/tables/{table}";

    private final DraftTables tables;

    DraftTableController(DraftTables tables) {
        this.tables = tables;
    }

    @GetMapping(TABLE)
    Page show(PageContext page, Actor.Staff actor, DraftTables.View view) {
        return Page.of("agreement/draftTable", new DraftTablePages(page, view).shown());
    }

    /** The table as DMN, for other modellers. */
    @GetMapping(TABLE + "/dmn")
    ResponseEntity<byte[]> export(Actor.Staff actor, DraftTables.View view) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/xml;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + view.text().id() + ".dmn\"")
                .body(DmnWriter.forOthers(view.text().dmn().getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping(TABLE + "/import")
    Page importing(PageContext page, Actor.Staff actor, DraftTables.View view) {
        var version = String.valueOf(view.text().version());
        return importForm(page, view, new Typed(Map.of("version", version))).show();
    }

    @PostMapping(TABLE + "/import")
    Page take(PageContext page, Actor.Staff actor, DraftTables.View view, Typed typed) {
        var key = view.draft().revision().key();
        var table = view.text().id();
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
}

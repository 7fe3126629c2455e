package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.JOB_CENTRE;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.plan.LineKind;
import org.samspel.plan.LineOutcome;
import org.samspel.plan.PlanFound;
import org.samspel.plan.PlanLine;
import org.samspel.plan.PlanLines;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.Plans;
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
import java.util.UUID;
import java.util.function.BiFunction;

/** The rows of a plan: written, confirmed, taken out. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class LineController {
    private final PersonForms forms;
    private final Plans plans;
    private final PlanLines lines;
    private final LineForm form;
    private final LineFields fields;
    private final PlanPages pages;

    LineController(
            PersonForms forms,
            Plans plans,
            PlanLines lines,
            LineForm form,
            LineFields fields,
            PlanPages pages) {
        this.forms = forms;
        this.plans = plans;
        this.lines = lines;
        this.form = form;
        this.fields = fields;
        this.pages = pages;
    }

    @GetMapping("/people/{id}/plan/new/{kind}")
    Page add(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable String kind) {
        return open(
                page,
                actor,
                id,
                (at, sheet) ->
                        form.of(at, kind(kind), plans.newId()).show(LineFields.fresh(kind(kind))));
    }

    @GetMapping("/people/{id}/plan/lines/{line}")
    Page edit(
            PageContext page, Actor.Staff actor, @PathVariable String id, @PathVariable UUID line) {
        return open(
                page,
                actor,
                id,
                (at, sheet) -> {
                    var stored = find(sheet, line);
                    return form.of(at, stored.kind(), line).show(LineFields.typed(stored));
                });
    }

    @PostMapping("/people/{id}/plan/lines/{line}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> save(at, line, new Typed(sent)));
    }

    private Page save(Visit at, UUID id, Typed typed) {
        mustWrite(at);
        var kind = LineKind.of(typed.text("kind")).orElseThrow(NotFound::new);
        var shown = form.of(at, kind, id);
        var errors = fields.errors(typed, kind, at.page());
        if (!errors.isEmpty()) {
            return shown.sentBack(typed, errors);
        }
        return switch (lines.write(
                at.actor(), at.person(), fields.read(typed, kind, id, at.page()))) {
            case LineOutcome.Kept _ ->
                    typed.has("from-meeting")
                            ? Page.redirect(
                                    "/people/" + at.person().id() + "/plan/meeting#" + kind.code())
                            : shown.done();
            case LineOutcome.Stale(var stored) ->
                    shown.stale(typed, stored.version(), form.conflict(at.page(), typed, stored));
            case LineOutcome.Invalid(var faults) ->
                    shown.sentBack(typed, Faults.errors(faults, at.page()));
            case LineOutcome.Missing _ -> throw new NotFound();
        };
    }

    private void mustWrite(Visit at) {
        if (!(plans.of(at.actor(), at.person()) instanceof PlanFound.Shown(var sheet))
                || !sheet.whole()) {
            throw new NotFound();
        }
    }

    @OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL, JOB_CENTRE})
    @PostMapping("/people/{id}/plan/lines/{line}/confirmation")
    Page confirm(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent) {
        var version = new Typed(sent).version();
        return forms.take(
                page, actor, id, at -> done(at, lines.confirm(actor, at.person(), line, version)));
    }

    @PostMapping("/people/{id}/plan/lines/{line}/removal")
    Page remove(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent) {
        var version = new Typed(sent).version();
        return forms.take(
                page, actor, id, at -> done(at, lines.remove(actor, at.person(), line, version)));
    }

    /** What was changed meanwhile is shown as it is now. */
    private Page done(Visit at, LineOutcome outcome) {
        return switch (outcome) {
            case LineOutcome.Kept _ -> Page.redirect("/people/" + at.person().id() + "/plan");
            case LineOutcome.Stale(var stored) -> {
                if (!(plans.of(at.actor(), at.person()) instanceof PlanFound.Shown(var sheet))) {
                    throw new NotFound();
                }
                yield Page.conflict(
                        PlanPages.TEMPLATE,
                        pages.of(at, sheet).with(form.asStored(at.page(), stored)));
            }
            case LineOutcome.Missing _, LineOutcome.Invalid _ -> throw new NotFound();
        };
    }

    private Page open(
            PageContext page,
            Actor.Staff actor,
            String id,
            BiFunction<Visit, PlanSheet, Page> work) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    if (!(plans.of(actor, at.person()) instanceof PlanFound.Shown(var sheet))
                            || !sheet.whole()
                            || !sheet.plan().isOpen()) {
                        throw new NotFound();
                    }
                    return work.apply(at, sheet);
                });
    }

    private static LineKind kind(String code) {
        return LineKind.of(code).orElseThrow(NotFound::new);
    }

    private static PlanLine find(PlanSheet sheet, UUID id) {
        return sheet.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}

package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.plan.LineKind;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.PlanProcess;
import org.samspel.plan.PlanSheet;
import org.samspel.plan.Plans;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Definition;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** Ends a plan, with what the parties and the person say of it. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class EndController {
    private final PersonForms forms;
    private final Plans plans;
    private final PlanProcess process;
    private final PlanWords words;

    EndController(PersonForms forms, Plans plans, PlanProcess process, PlanWords words) {
        this.forms = forms;
        this.plans = plans;
        this.process = process;
        this.words = words;
    }

    @GetMapping("/people/{id}/plan/end")
    Page ask(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page,
                actor,
                id,
                at -> {
                    var sheet = PlanAt.open(plans, at);
                    var version = String.valueOf(sheet.plan().version());
                    return form(at, sheet).show(new Typed(Map.of("version", version)));
                });
    }

    @PostMapping("/people/{id}/plan/end")
    Page end(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> end(at, new Typed(sent)));
    }

    private Page end(Visit at, Typed typed) {
        var sheet = PlanAt.shown(plans, at);
        if (!sheet.whole()) {
            throw new NotFound();
        }
        var page = at.page();
        var closing = new PlanProcess.Closing(typed.text("words"), typed.text("ofPerson"));
        var outcome =
                process.close(at.actor(), at.person(), typed.version(), closing, typed.has("open"));
        return switch (outcome) {
            case PlanOutcome.Done _ -> form(at, sheet).done();
            case PlanOutcome.Invalid(var faults) ->
                    form(at, sheet).sentBack(typed, Faults.errors(faults, page));
            case PlanOutcome.Stale(var stored) ->
                    form(at, sheet)
                            .stale(
                                    typed,
                                    stored.version(),
                                    List.of(
                                            new ConflictRow(
                                                    page.text("plan.field.status"),
                                                    page.text("plan.conflict.step"),
                                                    page.text("plan.status." + stored.status()))));
            case PlanOutcome.NotPermitted _, PlanOutcome.NotNow _, PlanOutcome.Uncovered _ ->
                    throw new NotFound();
        };
    }

    private PersonForm form(Visit at, PlanSheet sheet) {
        var page = at.page();
        var open =
                sheet.linesOf(LineKind.SERVICE).stream()
                        .filter(line -> line.goesOnAfter(page.today()))
                        .map(line -> Definition.of(words.owner(page, line), line.words()))
                        .toList();
        return new PersonForm(at, LineForm.PLAN, "plan/end", "plan/end", open, Map.of());
    }
}

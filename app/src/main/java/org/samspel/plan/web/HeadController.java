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
import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.PartyKind;
import org.samspel.plan.Plan;
import org.samspel.plan.PlanContact;
import org.samspel.plan.PlanHead;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.PlanView;
import org.samspel.plan.Plans;
import org.samspel.shell.Choice;
import org.samspel.shell.ConflictRow;
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

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds for a plan as a whole: contact, principal, next follow-up. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class HeadController {
    private final PersonForms forms;
    private final Plans plans;
    private final Organisations organisations;
    private final PlanWords words;

    HeadController(PersonForms forms, Plans plans, Organisations organisations, PlanWords words) {
        this.forms = forms;
        this.plans = plans;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/people/{id}/plan/about")
    Page edit(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page, actor, id, at -> form(at).show(typed(PlanAt.open(plans, at).plan())));
    }

    @PostMapping("/people/{id}/plan/about")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> save(at, new Typed(sent)));
    }

    private Page save(Visit at, Typed typed) {
        var page = at.page();
        PlanAt.open(plans, at);
        var errors = FormErrors.none();
        if (typed.date("followUpOn").isEmpty()) {
            errors = errors.with("followUpOn", page.text("plan.fault.FOLLOW_UP_MISSING"));
        }
        if (typed.id("followUpBy").isEmpty()) {
            errors = errors.with("followUpBy", page.text("plan.fault.FOLLOW_UP_UNIT_CLOSED"));
        }
        if (!errors.isEmpty()) {
            return form(at).sentBack(typed, errors);
        }
        return switch (plans.revise(at.actor(), at.person(), typed.version(), read(typed))) {
            case PlanOutcome.Done _ -> form(at).done();
            case PlanOutcome.Stale(var stored) ->
                    form(at).stale(typed, stored.version(), conflict(page, typed, stored));
            case PlanOutcome.Invalid(var faults) ->
                    form(at).sentBack(typed, Faults.errors(faults, page));
            case PlanOutcome.NotPermitted _, PlanOutcome.NotNow _, PlanOutcome.Uncovered _ ->
                    throw new NotFound();
        };
    }

    private PersonForm form(Visit at) {
        var page = at.page();
        var area = page.actor().area();
        var principals = new ArrayList<Choice>();
        principals.add(Choice.of("", page.text("plan.overall.choose")));
        organisations.parties(area).stream()
                .filter(party -> party.kind() != PartyKind.ASSOCIATION)
                .filter(party -> party.kind() != PartyKind.STATE)
                .forEach(party -> principals.add(Choice.of(party.id().toString(), party.name())));
        var units =
                organisations.units(area).stream()
                        .filter(unit -> unit.isOpenOn(page.today()))
                        .filter(LineForm::givesServices)
                        .map(unit -> Choice.of(unit.id().toString(), unit.fullName()))
                        .toList();
        var views =
                Arrays.stream(PlanView.values())
                        .map(view -> Choice.of(view.name(), words.view(page, view)))
                        .toList();
        return new PersonForm(
                at,
                LineForm.PLAN,
                "plan/about",
                "plan/about",
                Map.of("overall", principals, "followUpBy", units, "views", views));
    }

    private static Typed typed(Plan plan) {
        var head = plan.head();
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(plan.version()));
        head.views().forEach(view -> fields.put("view." + view, "yes"));
        fields.put("overall", head.overall().map(PartyId::toString).orElse(""));
        fields.put("contactName", head.contact().name());
        fields.put("contactUnit", head.contact().unit());
        fields.put("contactPhone", head.contact().phone());
        fields.put("contactSubstitute", head.contact().substitute());
        fields.put("followUpOn", head.followUpOn().toString());
        fields.put("followUpBy", head.followUpBy().toString());
        return new Typed(fields);
    }

    private static PlanHead read(Typed typed) {
        return new PlanHead(
                PlanController.views(typed),
                typed.id("overall").map(PartyId::new),
                new PlanContact(
                        typed.text("contactName"),
                        typed.text("contactUnit"),
                        typed.text("contactPhone"),
                        typed.text("contactSubstitute")),
                typed.date("followUpOn").orElseThrow(),
                new UnitId(typed.id("followUpBy").orElseThrow()));
    }

    private List<ConflictRow> conflict(PageContext page, Typed yours, Plan stored) {
        var mine = read(yours);
        var kept = stored.head();
        var rows = new ArrayList<ConflictRow>();
        rows.add(row(page, "views", views(page, mine), views(page, kept)));
        rows.add(row(page, "overall", overall(page, mine), overall(page, kept)));
        rows.add(row(page, "contactName", mine.contact().name(), kept.contact().name()));
        rows.add(row(page, "contactUnit", mine.contact().unit(), kept.contact().unit()));
        rows.add(row(page, "contactPhone", mine.contact().phone(), kept.contact().phone()));
        rows.add(
                row(
                        page,
                        "contactSubstitute",
                        mine.contact().substitute(),
                        kept.contact().substitute()));
        rows.add(
                row(
                        page,
                        "followUpOn",
                        page.date(mine.followUpOn()),
                        page.date(kept.followUpOn())));
        rows.add(
                row(
                        page,
                        "followUpBy",
                        words.unit(page, mine.followUpBy()),
                        words.unit(page, kept.followUpBy())));
        return rows;
    }

    private String views(PageContext page, PlanHead head) {
        return String.join(
                ", ", head.views().stream().sorted().map(view -> words.view(page, view)).toList());
    }

    private String overall(PageContext page, PlanHead head) {
        return head.overall().map(id -> words.party(page, id)).orElse("");
    }

    private static ConflictRow row(PageContext page, String field, String yours, String stored) {
        return new ConflictRow(page.text("plan.field." + field), yours, stored);
    }
}

package org.samspel.plan.web;

import static org.samspel.kernel.Role.GP;
import static org.samspel.kernel.Role.HOSPITAL;
import static org.samspel.kernel.Role.MUNICIPALITY;
import static org.samspel.kernel.Role.PHYSIOTHERAPIST;

import org.samspel.access.law.Given;
import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.PartyId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.PartyKind;
import org.samspel.plan.AnswerOnPlan;
import org.samspel.plan.Plan;
import org.samspel.plan.PlanConsenting;
import org.samspel.plan.PlanOutcome;
import org.samspel.plan.PlanSheet;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether the person consents to a joint plan; a no is an answer like any other. */
@Controller("planConsentController")
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class ConsentController {
    private static final String ORGANISATION = "organisation.";

    /** How an answer can be given to staff; of what persons do themselves it is known. */
    private static final List<Given.How> HOW = List.of(Given.How.WRITTEN, Given.How.ORAL);

    private final PersonForms forms;
    private final Plans plans;
    private final PlanConsenting consenting;
    private final Organisations organisations;

    ConsentController(
            PersonForms forms,
            Plans plans,
            PlanConsenting consenting,
            Organisations organisations) {
        this.forms = forms;
        this.plans = plans;
        this.consenting = consenting;
        this.organisations = organisations;
    }

    @GetMapping("/people/{id}/plan/consent")
    Page ask(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page, actor, id, at -> form(at).show(typed(actor, PlanAt.open(plans, at), page)));
    }

    /** Those who give a service already are named; for the rest a year, which is a proposal. */
    private Typed typed(Actor.Staff actor, PlanSheet sheet, PageContext page) {
        var fields = new HashMap<String, String>();
        fields.put("id", plans.newId().toString());
        fields.put("version", String.valueOf(sheet.plan().version()));
        fields.put("until", page.today().plusYears(1).toString());
        fields.put(ORGANISATION + actor.party(), "yes");
        PlanConsenting.parties(sheet).forEach(party -> fields.put(ORGANISATION + party, "yes"));
        return new Typed(fields);
    }

    @PostMapping("/people/{id}/plan/consent")
    Page note(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return forms.take(page, actor, id, at -> note(at, new Typed(sent)));
    }

    private Page note(Visit at, Typed typed) {
        var page = at.page();
        PlanAt.open(plans, at);
        var how = HOW.stream().filter(one -> one.name().equals(typed.text("how"))).findFirst();
        var errors = FormErrors.none();
        if (!Set.of("YES", "NO").contains(typed.text("answer"))) {
            errors = errors.with("answer", page.text("plan.fault.ANSWER_MISSING"));
        }
        if (how.isEmpty()) {
            errors = errors.with("how", page.text("plan.fault.HOW_MISSING"));
        }
        if (typed.has("until") && typed.date("until").isEmpty()) {
            errors = errors.with("until", page.text("plan.fault.UNTIL_NO_DAY"));
        }
        if (!errors.isEmpty()) {
            return form(at).sentBack(typed, errors);
        }
        var answer =
                new AnswerOnPlan(
                        typed.id("id").orElseGet(UUID::randomUUID),
                        typed.text("answer").equals("YES"),
                        parties(typed, page),
                        how.orElseThrow(),
                        typed.date("until")
                                .map(
                                        last ->
                                                last.plusDays(1)
                                                        .atStartOfDay(page.zone())
                                                        .toInstant()),
                        typed.text("words"));
        return switch (consenting.answer(at.actor(), at.person(), typed.version(), answer)) {
            case PlanOutcome.Done _ -> form(at).done();
            case PlanOutcome.Invalid(var faults) ->
                    form(at).sentBack(typed, Faults.errors(faults, page));
            case PlanOutcome.Stale(var stored) -> stale(at, typed, stored);
            case PlanOutcome.NotNow(var stored) -> stale(at, typed, stored);
            case PlanOutcome.NotPermitted _, PlanOutcome.Uncovered _ -> throw new NotFound();
        };
    }

    private Page stale(Visit at, Typed typed, Plan stored) {
        var page = at.page();
        return form(at).stale(
                        typed,
                        stored.version(),
                        List.of(
                                new ConflictRow(
                                        page.text("plan.field.status"),
                                        page.text("plan.conflict.step"),
                                        page.text("plan.status." + stored.status()))));
    }

    private Set<PartyId> parties(Typed typed, PageContext page) {
        var known = organisations.partiesById(page.actor().area()).keySet();
        return typed.fields().keySet().stream()
                .filter(field -> field.startsWith(ORGANISATION))
                .flatMap(field -> party(field.substring(ORGANISATION.length())).stream())
                .filter(known::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<PartyId> party(String text) {
        try {
            return Optional.of(new PartyId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private PersonForm form(Visit at) {
        var page = at.page();
        var parties =
                organisations.parties(page.actor().area()).stream()
                        .filter(party -> party.kind() != PartyKind.ASSOCIATION)
                        .map(party -> Choice.of(party.id().toString(), party.name()))
                        .toList();
        var how =
                HOW.stream()
                        .map(one -> Choice.of(one.name(), page.text("access.consent.how." + one)))
                        .toList();
        var answers =
                List.of(
                        Choice.of("YES", page.text("plan.consent.yes")),
                        Choice.of("NO", page.text("plan.consent.no")));
        return new PersonForm(
                at,
                LineForm.PLAN,
                "plan/consent",
                "plan/consent",
                Map.of("organisations", parties, "how", how, "answer", answers));
    }
}

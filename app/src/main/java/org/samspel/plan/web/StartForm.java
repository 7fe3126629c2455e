package org.samspel.plan.web;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.plan.FoundBy;
import org.samspel.plan.Known;
import org.samspel.plan.PlanView;
import org.samspel.plan.Plans;
import org.samspel.shell.Choice;
import org.samspel.shell.Definition;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form that begins a plan: what is known already stands in it. */
@Component
class StartForm {
    private static final PersonForm.Home PERSON = new PersonForm.Home("", "plan.back.person");

    private final Plans plans;
    private final PlanWords words;

    StartForm(Plans plans, PlanWords words) {
        this.plans = plans;
        this.words = words;
    }

    Page show(Visit at) {
        var known = plans.known(at.actor(), at.person());
        var fields = new HashMap<String, String>();
        known.views().forEach(view -> fields.put("view." + view, "yes"));
        fields.put("foundBy", FoundBy.STAFF.name());
        fields.put("followUpOn", known.followUpOn().toString());
        return form(at, known).show(new Typed(fields));
    }

    Page sentBack(Visit at, Typed typed, FormErrors errors) {
        return form(at, plans.known(at.actor(), at.person())).sentBack(typed, errors);
    }

    private PersonForm form(Visit at, Known known) {
        var page = at.page();
        return new PersonForm(
                at,
                PERSON,
                "plan/start",
                "plan",
                facts(page, known),
                Map.of("views", views(page), "foundBy", foundBy(page)));
    }

    private List<Choice> views(PageContext page) {
        return Arrays.stream(PlanView.values())
                .map(view -> Choice.of(view.name(), words.view(page, view)))
                .toList();
    }

    private static List<Choice> foundBy(PageContext page) {
        return Arrays.stream(FoundBy.values())
                .map(by -> Choice.of(by.name(), page.text("plan.foundBy." + by)))
                .toList();
    }

    /** What nobody will have to type. */
    private List<Definition> facts(PageContext page, Known known) {
        var facts = new ArrayList<Definition>();
        known.situation()
                .ifPresent(
                        text -> facts.add(Definition.of(page.text("plan.kind.situation"), text)));
        known.services()
                .forEach(
                        given ->
                                facts.add(
                                        Definition.of(
                                                page.text("plan.kind.service"),
                                                given.words()
                                                        + ", "
                                                        + words.responsible(page, given.terms()))));
        known.overall()
                .ifPresent(
                        party ->
                                facts.add(
                                        Definition.of(
                                                page.text("plan.overall"),
                                                words.party(page, party))));
        if (!known.contact().name().isBlank()) {
            facts.add(
                    Definition.of(
                            page.text("plan.contact." + words.country(page)),
                            known.contact().name()));
        }
        facts.add(
                Definition.of(
                        page.text("plan.start.known"),
                        page.text("plan.start.fields", known.fields())));
        return facts;
    }
}

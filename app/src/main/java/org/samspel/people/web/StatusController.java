package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.person.FactSource;
import org.samspel.person.Person;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Protection;
import org.samspel.person.StatusOutcome;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.List;
import java.util.Map;

/** Records what becomes of a person: moved, left, came back, died, protected. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class StatusController {
    private final PersonForms forms;
    private final PersonStatuses statuses;
    private final Organisations organisations;

    StatusController(PersonForms forms, PersonStatuses statuses, Organisations organisations) {
        this.forms = forms;
        this.statuses = statuses;
        this.organisations = organisations;
    }

    @GetMapping("/people/{id}/status")
    Page form(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(
                page,
                actor,
                id,
                at ->
                        form(at).show(
                                        new Typed(
                                                Map.of(
                                                        "version",
                                                        String.valueOf(at.person().version()),
                                                        "on",
                                                        page.today().toString(),
                                                        "source",
                                                        FactSource.POPULATION_REGISTER.name()))));
    }

    @PostMapping("/people/{id}/status")
    Page record(PageContext page, Actor.Staff actor, @PathVariable String id, Typed typed) {
        return forms.take(page, actor, id, at -> record(at, typed));
    }

    private Page record(Visit at, Typed typed) {
        var read = StatusForm.read(typed, at.page());
        if (read.change().isEmpty()) {
            return form(at).sentBack(typed, read.errors());
        }
        var outcome =
                statuses.record(
                        at.actor(),
                        at.person().id(),
                        typed.version(),
                        read.change().get(),
                        read.source());
        return switch (outcome) {
            case StatusOutcome.Recorded(var recorded) -> form(at.with(recorded)).done();
            case StatusOutcome.Invalid(var fault) ->
                    form(at).sentBack(
                                    typed,
                                    StatusForm.field(fault),
                                    at.page().text("people.fault." + fault));
            case StatusOutcome.Stale(var stored) ->
                    form(at.with(stored))
                            .stale(typed, stored.version(), conflict(at.page(), typed, stored));
        };
    }

    private PersonForm form(Visit at) {
        var page = at.page();
        var country = organisations.area(at.actor().area()).country();
        return new PersonForm(
                at,
                AboutPage.HOME,
                "people/status",
                "status",
                Map.of(
                        "what",
                        StatusForm.choices(at.person().status(), page),
                        "municipality",
                        Choices.municipalities(organisations, page),
                        "protection",
                        Choices.of(Protection.in(country), "people.protection.", page),
                        "source",
                        Choices.of(List.of(FactSource.values()), "people.source.", page)));
    }

    private static List<ConflictRow> conflict(PageContext page, Typed typed, Person stored) {
        var status = stored.status();
        return List.of(
                new ConflictRow(
                        page.text("people.place"),
                        typed.text("municipality"),
                        stored.municipalityCode()),
                new ConflictRow(
                        page.text("people.fact.DIED"),
                        typed.text("what").equals("DIED") ? typed.text("on") : "",
                        status.diedOn().map(page::date).orElse("")),
                new ConflictRow(
                        page.text("people.fact.LEFT_AREA"),
                        typed.text("what").equals("LEFT_AREA") ? typed.text("on") : "",
                        status.leftAreaOn().map(page::date).orElse("")));
    }
}

package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.FactSource;
import org.samspel.person.Person;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Protection;
import org.samspel.person.StatusOutcome;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Map;

/** Records what becomes of a person: moved, left, came back, died, protected. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class StatusController {
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final PersonHeaders headers;
    private final PersonStatuses statuses;
    private final Organisations organisations;

    StatusController(
            TransactionDoor door,
            PersonDesk desk,
            PersonHeaders headers,
            PersonStatuses statuses,
            Organisations organisations) {
        this.door = door;
        this.desk = desk;
        this.headers = headers;
        this.statuses = statuses;
        this.organisations = organisations;
    }

    @GetMapping("/people/{id}/status")
    Page form(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.READ, id, page);
                    var typed =
                            new Typed(
                                    Map.of(
                                            "version", String.valueOf(person.version()),
                                            "on", page.today().toString(),
                                            "source", FactSource.POPULATION_REGISTER.name()));
                    return Page.of("people/status", page(page, actor, person, typed));
                });
    }

    @PostMapping("/people/{id}/status")
    Page record(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.CHANGE, id, page);
                    var typed = new Typed(sent);
                    var read = StatusForm.read(typed, page);
                    if (read.change().isEmpty()) {
                        return Page.invalid(
                                "people/status",
                                page(page, actor, person, typed).with(read.errors()));
                    }
                    var outcome =
                            statuses.record(
                                    actor,
                                    person.id(),
                                    typed.version(),
                                    read.change().get(),
                                    read.source());
                    return answer(page, actor, person, typed, outcome);
                });
    }

    private Page answer(
            PageContext page,
            Actor.Staff actor,
            Person person,
            Typed typed,
            StatusOutcome outcome) {
        return switch (outcome) {
            case StatusOutcome.Recorded(var recorded) ->
                    Page.redirect("/people/" + recorded.id() + "/about");
            case StatusOutcome.Invalid(var fault) ->
                    Page.invalid(
                            "people/status",
                            page(page, actor, person, typed)
                                    .with(
                                            FormErrors.none()
                                                    .with(
                                                            StatusForm.field(fault),
                                                            page.text("people.fault." + fault))));
            case StatusOutcome.Stale(var stored) ->
                    Page.conflict(
                            "people/status",
                            page(page, actor, stored, typed.at(stored.version()))
                                    .with(conflict(page, typed, stored)));
        };
    }

    private FormPage page(PageContext page, Actor.Staff actor, Person person, Typed typed) {
        var country = organisations.area(actor.area()).country();
        return new FormPage(
                page,
                headers.of(actor, person, page),
                person,
                "/people/" + person.id() + "/status",
                typed,
                Map.of(
                        "what",
                        StatusForm.choices(person.status(), page),
                        "municipality",
                        Choices.municipalities(organisations, page),
                        "protection",
                        Choices.of(Protection.in(country), "people.protection.", page),
                        "source",
                        Choices.of(List.of(FactSource.values()), "people.source.", page)),
                List.of(),
                FormErrors.none());
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

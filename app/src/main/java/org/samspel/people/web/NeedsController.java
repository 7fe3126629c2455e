package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Communication;
import org.samspel.person.NeedsOfPersons;
import org.samspel.person.Person;
import org.samspel.person.PersonNeeds;
import org.samspel.person.Saved;
import org.samspel.person.web.PersonHeaders;
import org.samspel.person.web.PersonWords;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks once what a person needs in order to understand and be understood. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class NeedsController {
    private static final int WORDS_LETTERS_MAX = 500;

    private final TransactionDoor door;
    private final PersonDesk desk;
    private final PersonHeaders headers;
    private final NeedsOfPersons needs;

    NeedsController(
            TransactionDoor door, PersonDesk desk, PersonHeaders headers, NeedsOfPersons needs) {
        this.door = door;
        this.desk = desk;
        this.headers = headers;
        this.needs = needs;
    }

    @GetMapping("/people/{id}/needs")
    Page form(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.READ, id, page);
                    return Page.of(
                            "people/needs", page(page, actor, person, typed(person.needs())));
                });
    }

    @PostMapping("/people/{id}/needs")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @RequestParam Map<String, String> sent) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.CHANGE, id, page);
                    var typed = new Typed(sent);
                    if (typed.text("words").length() > WORDS_LETTERS_MAX) {
                        return Page.invalid(
                                "people/needs",
                                page(page, actor, person, typed)
                                        .with(
                                                FormErrors.none()
                                                        .with(
                                                                "words",
                                                                page.text(
                                                                        "people.tooLong",
                                                                        WORDS_LETTERS_MAX))));
                    }
                    return switch (needs.save(actor, person.id(), read(typed))) {
                        case Saved.Done<PersonNeeds> _, Saved.Missing<PersonNeeds> _ ->
                                Page.redirect("/people/" + person.id() + "/about");
                        case Saved.Stale<PersonNeeds>(var stored) ->
                                Page.conflict(
                                        "people/needs",
                                        page(page, actor, person, typed.at(stored.version()))
                                                .with(conflict(page, read(typed), stored)));
                    };
                });
    }

    private FormPage page(PageContext page, Actor.Staff actor, Person person, Typed typed) {
        return new FormPage(
                page,
                headers.of(actor, person, page),
                person,
                "/people/" + person.id() + "/needs",
                typed,
                Map.of("language", Choices.languages(page)),
                List.of(),
                FormErrors.none());
    }

    private static Typed typed(PersonNeeds needs) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(needs.version()));
        fields.put("language", needs.language());
        fields.put("interpreter", needs.interpreter() ? "yes" : "");
        fields.put("words", needs.words());
        needs.communication().forEach(need -> fields.put(need.name(), "yes"));
        return new Typed(fields);
    }

    private static PersonNeeds read(Typed typed) {
        Set<Communication> communication =
                Arrays.stream(Communication.values())
                        .filter(need -> typed.has(need.name()))
                        .collect(Collectors.toSet());
        return new PersonNeeds(
                typed.version(),
                Choices.isLanguage(typed.text("language")) ? typed.text("language") : "",
                typed.has("interpreter"),
                communication,
                typed.text("words"));
    }

    private static List<ConflictRow> conflict(
            PageContext page, PersonNeeds yours, PersonNeeds stored) {
        return List.of(
                new ConflictRow(
                        page.text("people.needs.title"),
                        PersonWords.needs(yours, page),
                        PersonWords.needs(stored, page)),
                new ConflictRow(page.text("people.needs.words"), yours.words(), stored.words()));
    }
}

package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.person.Communication;
import org.samspel.person.NeedsOfPersons;
import org.samspel.person.PersonNeeds;
import org.samspel.person.web.PersonWords;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

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

    private final PersonForms forms;
    private final NeedsOfPersons needs;

    NeedsController(PersonForms forms, NeedsOfPersons needs) {
        this.forms = forms;
        this.needs = needs;
    }

    @GetMapping("/people/{id}/needs")
    Page form(PageContext page, Actor.Staff actor, @PathVariable String id) {
        return forms.open(page, actor, id, at -> form(at).show(typed(at.person().needs())));
    }

    @PostMapping("/people/{id}/needs")
    Page save(PageContext page, Actor.Staff actor, @PathVariable String id, Typed typed) {
        return forms.take(page, actor, id, at -> save(at, typed));
    }

    private Page save(Visit at, Typed typed) {
        if (typed.text("words").length() > WORDS_LETTERS_MAX) {
            var tooLong = at.page().text("people.tooLong", WORDS_LETTERS_MAX);
            return form(at).sentBack(typed, "words", tooLong);
        }
        var wish = read(typed);
        return form(at).answer(
                        needs.save(at.actor(), at.person().id(), wish),
                        typed,
                        PersonNeeds::version,
                        stored -> conflict(at.page(), wish, stored));
    }

    private static PersonForm form(Visit at) {
        var languages = Choices.languages(at.page());
        return new PersonForm(
                at, AboutPage.HOME, "people/needs", "needs", Map.of("language", languages));
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

package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.person.Relative;
import org.samspel.person.Relatives;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.samspel.shell.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names the relatives of a person. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class RelativeController {
    private final PersonForms forms;
    private final Relatives relatives;

    RelativeController(PersonForms forms, Relatives relatives) {
        this.forms = forms;
        this.relatives = relatives;
    }

    @GetMapping("/people/{id}/relatives/new")
    Page add(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed = new Typed(Map.of("version", "0", "from", page.today().toString()));
        return forms.open(page, actor, id, at -> form(at, relatives.newId()).show(typed));
    }

    @GetMapping("/people/{id}/relatives/{relative}")
    Page edit(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID relative) {
        return forms.open(
                page,
                actor,
                id,
                at ->
                        relatives.of(actor, at.person()).stream()
                                .filter(one -> one.id().equals(relative))
                                .findFirst()
                                .map(stored -> form(at, relative).show(typed(stored)))
                                .orElseThrow(NotFound::new));
    }

    @PostMapping("/people/{id}/relatives/{relative}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID relative,
            Typed typed) {
        return forms.take(page, actor, id, at -> save(at, relative, typed));
    }

    private Page save(Visit at, UUID relative, Typed typed) {
        var form = form(at, relative);
        var errors = StandingErrors.of(typed, at.page());
        if (!errors.isEmpty()) {
            return form.sentBack(typed, errors);
        }
        var wish = read(relative, typed);
        return form.answer(
                relatives.save(at.actor(), at.person(), wish),
                typed,
                Relative::version,
                stored -> conflict(at.page(), wish, stored));
    }

    private static PersonForm form(Visit at, UUID relative) {
        return new PersonForm(
                at, AboutPage.HOME, "people/relative", "relatives/" + relative, Map.of());
    }

    private static Typed typed(Relative stored) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(stored.version()));
        fields.put("name", stored.name());
        fields.put("relation", stored.relation());
        fields.put("phone", stored.phone());
        fields.put("mayBeContacted", stored.mayBeContacted() ? "yes" : "");
        fields.put("mayKnow", stored.mayKnow());
        fields.put("from", stored.from().toString());
        fields.put("until", stored.until().map(Object::toString).orElse(""));
        return new Typed(fields);
    }

    private static Relative read(UUID id, Typed typed) {
        return new Relative(
                id,
                typed.version(),
                typed.text("name"),
                typed.text("relation"),
                typed.text("phone"),
                typed.has("mayBeContacted"),
                typed.text("mayKnow"),
                typed.date("from").orElseThrow(),
                typed.has("until") ? typed.date("until") : Optional.empty());
    }

    private static List<ConflictRow> conflict(PageContext page, Relative yours, Relative stored) {
        return List.of(
                new ConflictRow(page.text("people.standing.name"), yours.name(), stored.name()),
                new ConflictRow(
                        page.text("people.relative.relation"), yours.relation(), stored.relation()),
                new ConflictRow(page.text("people.standing.phone"), yours.phone(), stored.phone()),
                new ConflictRow(
                        page.text("people.relative.contact"),
                        contact(page, yours),
                        contact(page, stored)),
                new ConflictRow(
                        page.text("people.relative.know"), yours.mayKnow(), stored.mayKnow()),
                new ConflictRow(
                        page.text("people.standing.until"),
                        yours.until().map(page::date).orElse(""),
                        stored.until().map(page::date).orElse("")));
    }

    private static String contact(PageContext page, Relative relative) {
        return page.text(
                relative.mayBeContacted()
                        ? "people.relative.contact.yes"
                        : "people.relative.contact.no");
    }
}

package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.person.Person;
import org.samspel.person.Relative;
import org.samspel.person.Relatives;
import org.samspel.person.Saved;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.ConflictRow;
import org.samspel.shell.FormErrors;
import org.samspel.shell.NotFound;
import org.samspel.shell.Page;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names the relatives of a person. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class RelativeController {
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final PersonHeaders headers;
    private final Relatives relatives;

    RelativeController(
            TransactionDoor door, PersonDesk desk, PersonHeaders headers, Relatives relatives) {
        this.door = door;
        this.desk = desk;
        this.headers = headers;
        this.relatives = relatives;
    }

    @GetMapping("/people/{id}/relatives/new")
    Page add(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var typed = new Typed(Map.of("version", "0", "from", page.today().toString()));
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.READ, id, page);
                    return Page.of(
                            "people/relative", page(page, actor, person, relatives.newId(), typed));
                });
    }

    @GetMapping("/people/{id}/relatives/{relative}")
    Page edit(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID relative) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.READ, id, page);
                    var stored =
                            relatives.of(actor, person).stream()
                                    .filter(one -> one.id().equals(relative))
                                    .findFirst()
                                    .orElseThrow(NotFound::new);
                    return Page.of(
                            "people/relative", page(page, actor, person, relative, typed(stored)));
                });
    }

    @PostMapping("/people/{id}/relatives/{relative}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID relative,
            @RequestParam Map<String, String> sent) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.CHANGE, id, page);
                    var typed = new Typed(sent);
                    var form = page(page, actor, person, relative, typed);
                    var errors = StandingErrors.of(typed, page);
                    return errors.isEmpty()
                            ? saved(page, actor, form, read(relative, typed))
                            : Page.invalid("people/relative", form.with(errors));
                });
    }

    private Page saved(PageContext page, Actor.Staff actor, FormPage form, Relative wish) {
        return switch (relatives.save(actor, form.person(), wish)) {
            case Saved.Done<Relative> _ -> Page.redirect(form.back().href());
            case Saved.Missing<Relative> _ -> throw new NotFound();
            case Saved.Stale<Relative>(var stored) ->
                    Page.conflict(
                            "people/relative",
                            page(
                                            page,
                                            actor,
                                            form.person(),
                                            wish.id(),
                                            form.typed().at(stored.version()))
                                    .with(conflict(page, wish, stored)));
        };
    }

    private FormPage page(
            PageContext page, Actor.Staff actor, Person person, UUID relative, Typed typed) {
        return new FormPage(
                page,
                headers.of(actor, person, page),
                person,
                "/people/" + person.id() + "/relatives/" + relative,
                typed,
                Map.of(),
                List.of(),
                FormErrors.none());
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

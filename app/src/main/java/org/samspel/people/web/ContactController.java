package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.kernel.TransactionDoor;
import org.samspel.organisation.Organisations;
import org.samspel.person.ContactKind;
import org.samspel.person.NamedContact;
import org.samspel.person.NamedContacts;
import org.samspel.person.Person;
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

/** Names the professionals whom a person can turn to. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class ContactController {
    private final TransactionDoor door;
    private final PersonDesk desk;
    private final PersonHeaders headers;
    private final NamedContacts contacts;
    private final Organisations organisations;

    ContactController(
            TransactionDoor door,
            PersonDesk desk,
            PersonHeaders headers,
            NamedContacts contacts,
            Organisations organisations) {
        this.door = door;
        this.desk = desk;
        this.headers = headers;
        this.contacts = contacts;
        this.organisations = organisations;
    }

    @GetMapping("/people/{id}/contacts/new")
    Page add(PageContext page, Actor.Staff actor, @PathVariable String id) {
        var unit = organisations.unit(actor.area(), actor.unit());
        var typed =
                new Typed(
                        Map.of(
                                "version", "0",
                                "from", page.today().toString(),
                                "unit", unit.map(it -> it.fullName()).orElse(""),
                                "phone", unit.map(it -> it.phone()).orElse("")));
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.READ, id, page);
                    return Page.of(
                            "people/contact", page(page, actor, person, contacts.newId(), typed));
                });
    }

    @GetMapping("/people/{id}/contacts/{contact}")
    Page edit(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID contact) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.READ, id, page);
                    var stored =
                            contacts.of(actor, person).stream()
                                    .filter(one -> one.id().equals(contact))
                                    .findFirst()
                                    .orElseThrow(NotFound::new);
                    return Page.of(
                            "people/contact", page(page, actor, person, contact, typed(stored)));
                });
    }

    @PostMapping("/people/{id}/contacts/{contact}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID contact,
            @RequestParam Map<String, String> sent) {
        return door.enter(
                actor,
                () -> {
                    var person = desk.at(actor, Action.CHANGE, id, page);
                    var typed = new Typed(sent);
                    var form = page(page, actor, person, contact, typed);
                    var errors = StandingErrors.of(typed, page);
                    var kind = kind(actor, typed);
                    if (kind.isEmpty()) {
                        errors = errors.with("kind", page.text("people.contact.kind.missing"));
                    }
                    return errors.isEmpty()
                            ? saved(page, actor, form, read(contact, kind.orElseThrow(), typed))
                            : Page.invalid("people/contact", form.with(errors));
                });
    }

    private Page saved(PageContext page, Actor.Staff actor, FormPage form, NamedContact wish) {
        return switch (contacts.save(actor, form.person(), wish)) {
            case Saved.Done<NamedContact> _ -> Page.redirect(form.back().href());
            case Saved.Missing<NamedContact> _ -> throw new NotFound();
            case Saved.Stale<NamedContact>(var stored) ->
                    Page.conflict(
                            "people/contact",
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
            PageContext page, Actor.Staff actor, Person person, UUID contact, Typed typed) {
        return new FormPage(
                page,
                headers.of(actor, person, page),
                person,
                "/people/" + person.id() + "/contacts/" + contact,
                typed,
                Map.of("kind", Choices.of(kinds(actor), "people.contactKind.", page)),
                List.of(),
                FormErrors.none());
    }

    private List<ContactKind> kinds(Actor.Staff actor) {
        return ContactKind.in(organisations.area(actor.area()).country());
    }

    private Optional<ContactKind> kind(Actor.Staff actor, Typed typed) {
        return kinds(actor).stream().filter(one -> one.name().equals(typed.text("kind"))).findAny();
    }

    private static Typed typed(NamedContact stored) {
        var fields = new HashMap<String, String>();
        fields.put("version", String.valueOf(stored.version()));
        fields.put("kind", stored.kind().name());
        fields.put("name", stored.name());
        fields.put("unit", stored.unit());
        fields.put("phone", stored.phone());
        fields.put("substitute", stored.substitute());
        fields.put("from", stored.from().toString());
        fields.put("until", stored.until().map(Object::toString).orElse(""));
        return new Typed(fields);
    }

    private static NamedContact read(UUID id, ContactKind kind, Typed typed) {
        return new NamedContact(
                id,
                typed.version(),
                kind,
                typed.text("name"),
                typed.text("unit"),
                typed.text("phone"),
                typed.text("substitute"),
                typed.date("from").orElseThrow(),
                typed.has("until") ? typed.date("until") : Optional.empty());
    }

    private static List<ConflictRow> conflict(
            PageContext page, NamedContact yours, NamedContact stored) {
        return List.of(
                new ConflictRow(
                        page.text("people.contact.kind"),
                        page.text("people.contactKind." + yours.kind()),
                        page.text("people.contactKind." + stored.kind())),
                new ConflictRow(page.text("people.standing.name"), yours.name(), stored.name()),
                new ConflictRow(page.text("people.contact.unit"), yours.unit(), stored.unit()),
                new ConflictRow(page.text("people.standing.phone"), yours.phone(), stored.phone()),
                new ConflictRow(
                        page.text("people.contact.substitute"),
                        yours.substitute(),
                        stored.substitute()),
                new ConflictRow(
                        page.text("people.standing.until"),
                        yours.until().map(page::date).orElse(""),
                        stored.until().map(page::date).orElse("")));
    }
}

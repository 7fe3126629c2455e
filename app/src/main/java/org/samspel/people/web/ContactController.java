package org.samspel.people.web;

import static org.samspel.kernel.Role.*;

import org.samspel.access.web.PersonForm;
import org.samspel.access.web.PersonForms;
import org.samspel.access.web.PersonForms.Visit;
import org.samspel.kernel.Actor;
import org.samspel.kernel.OpenTo;
import org.samspel.organisation.Organisations;
import org.samspel.person.ContactKind;
import org.samspel.person.NamedContact;
import org.samspel.person.NamedContacts;
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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Names the professionals whom a person can turn to. */
@Controller
@OpenTo({GP, PHYSIOTHERAPIST, MUNICIPALITY, HOSPITAL})
class ContactController {
    private final PersonForms forms;
    private final NamedContacts contacts;
    private final Organisations organisations;

    ContactController(PersonForms forms, NamedContacts contacts, Organisations organisations) {
        this.forms = forms;
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
        return forms.open(page, actor, id, at -> form(at, contacts.newId()).show(typed));
    }

    @GetMapping("/people/{id}/contacts/{contact}")
    Page edit(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID contact) {
        return forms.open(
                page,
                actor,
                id,
                at ->
                        contacts.of(actor, at.person()).stream()
                                .filter(one -> one.id().equals(contact))
                                .findFirst()
                                .map(stored -> form(at, contact).show(typed(stored)))
                                .orElseThrow(NotFound::new));
    }

    @PostMapping("/people/{id}/contacts/{contact}")
    Page save(
            PageContext page,
            Actor.Staff actor,
            @PathVariable String id,
            @PathVariable UUID contact,
            Typed typed) {
        return forms.take(page, actor, id, at -> save(at, contact, typed));
    }

    private Page save(Visit at, UUID contact, Typed typed) {
        var page = at.page();
        var form = form(at, contact);
        var errors = FormErrors.none();
        var kind = kind(at.actor(), typed);
        if (kind.isEmpty()) {
            errors = errors.with("kind", page.text("people.contact.kind.missing"));
        }
        errors = errors.with(StandingErrors.of(typed, page));
        if (!errors.isEmpty()) {
            return form.sentBack(typed, errors);
        }
        var wish = read(contact, kind.orElseThrow(), typed);
        return form.answer(
                contacts.save(at.actor(), at.person(), wish),
                typed,
                NamedContact::version,
                stored -> conflict(page, wish, stored));
    }

    private PersonForm form(Visit at, UUID contact) {
        var kinds = Choices.of(kinds(at.actor()), "people.contactKind.", at.page());
        return new PersonForm(
                at, AboutPage.HOME, "people/contact", "contacts/" + contact, Map.of("kind", kinds));
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

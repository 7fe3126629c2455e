package org.samspel.people.web;

import org.samspel.kernel.Actor;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.people.web.About.Standing;
import org.samspel.person.KnownNumber;
import org.samspel.person.NamedContact;
import org.samspel.person.NamedContacts;
import org.samspel.person.Person;
import org.samspel.person.PersonNumbers;
import org.samspel.person.PersonStatuses;
import org.samspel.person.Persons;
import org.samspel.person.Relative;
import org.samspel.person.Relatives;
import org.samspel.person.StatusFact;
import org.samspel.person.web.PersonWords;
import org.samspel.shell.Definition;
import org.samspel.shell.PageContext;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what is known of a person; the caller has asked {@code access}. */
@Component
class AboutPerson {
    private final Persons persons;
    private final PersonNumbers numbers;
    private final PersonStatuses statuses;
    private final Relatives relatives;
    private final NamedContacts contacts;
    private final Organisations organisations;

    AboutPerson(
            Persons persons,
            PersonNumbers numbers,
            PersonStatuses statuses,
            Relatives relatives,
            NamedContacts contacts,
            Organisations organisations) {
        this.persons = persons;
        this.numbers = numbers;
        this.statuses = statuses;
        this.relatives = relatives;
        this.contacts = contacts;
        this.organisations = organisations;
    }

    /** All of it, for its own page. */
    About whole(Actor actor, Person person, PageContext page) {
        return new About(
                persons.numbers(actor, person).stream()
                        .map(number -> number(actor, number, page))
                        .toList(),
                needs(person, page),
                person.needs().isAsked(),
                contacts(actor, person, page),
                relatives(actor, person, page),
                statuses.facts(actor, person).stream()
                        .map(fact -> status(actor, fact, page))
                        .toList());
    }

    /** What stands on the person page. */
    About brief(Actor actor, Person person, PageContext page) {
        return new About(
                List.of(),
                needs(person, page),
                person.needs().isAsked(),
                contacts(actor, person, page),
                relatives(actor, person, page),
                List.of());
    }

    private Definition number(Actor actor, KnownNumber number, PageContext page) {
        var kind =
                numbers.kind(actor.area(), number.identifier())
                        .map(one -> page.text("people.numberKind." + one))
                        .orElseGet(() -> page.text("people.numberKind.other"));
        var replaced =
                number.replacedOn().map(day -> " · " + page.text("people.about.replaced", day));
        return Definition.of(kind, number.identifier().written() + replaced.orElse(""));
    }

    private static List<Definition> needs(Person person, PageContext page) {
        var needs = person.needs();
        var rows = new ArrayList<Definition>();
        needs.languageIn(page.locale())
                .ifPresent(
                        language ->
                                rows.add(
                                        Definition.of(
                                                page.text("people.needs.language"), language)));
        if (needs.interpreter()) {
            rows.add(
                    Definition.of(
                            page.text("people.needs.interpreter"),
                            page.text("people.needs.interpreter.yes")));
        }
        if (!needs.communication().isEmpty()) {
            rows.add(
                    Definition.of(
                            page.text("people.needs.communication"),
                            String.join(
                                    " · ",
                                    needs.communication().stream()
                                            .map(need -> PersonWords.word(need, page))
                                            .toList())));
        }
        if (!needs.words().isEmpty()) {
            rows.add(Definition.of(page.text("people.needs.words"), needs.words()));
        }
        return rows;
    }

    private List<Standing> contacts(Actor actor, Person person, PageContext page) {
        return contacts.of(actor, person).stream()
                .map(contact -> contact(person, contact, page))
                .toList();
    }

    private static Standing contact(Person person, NamedContact contact, PageContext page) {
        return new Standing(
                page.text("people.contactKind." + contact.kind()),
                contact.name(),
                contact.unit(),
                contact.phone(),
                contact.substitute().isEmpty()
                        ? ""
                        : page.text("people.contact.substitute.is", contact.substitute()),
                days(contact.from(), contact.until(), page),
                contact.isCurrentOn(page.today()),
                "/people/" + person.id() + "/contacts/" + contact.id());
    }

    private List<Standing> relatives(Actor actor, Person person, PageContext page) {
        return relatives.of(actor, person).stream()
                .map(relative -> relative(person, relative, page))
                .toList();
    }

    private static Standing relative(Person person, Relative relative, PageContext page) {
        var contact =
                page.text(
                        relative.mayBeContacted()
                                ? "people.relative.contact.yes"
                                : "people.relative.contact.no");
        var know =
                relative.mayKnow().isEmpty()
                        ? page.text("people.relative.know.nothing")
                        : page.text("people.relative.know.is", relative.mayKnow());
        return new Standing(
                relative.relation(),
                relative.name(),
                "",
                relative.phone(),
                contact + " " + know,
                days(relative.from(), relative.until(), page),
                relative.isCurrentOn(page.today()),
                "/people/" + person.id() + "/relatives/" + relative.id());
    }

    private static String days(LocalDate from, Optional<LocalDate> until, PageContext page) {
        return until.map(last -> page.text("people.days.until", from, last))
                .orElseGet(() -> page.text("people.days.from", from));
    }

    private Definition status(Actor actor, StatusFact fact, PageContext page) {
        var what =
                switch (fact.kind()) {
                    case "MOVED", "CAME_BACK" ->
                            page.text(
                                    "people.fact." + fact.kind(),
                                    municipality(actor, fact.detail()));
                    case "IDENTITY_PROTECTED" -> page.text("people.protection." + fact.detail());
                    default -> page.text("people.fact." + fact.kind());
                };
        return Definition.of(
                page.date(fact.on()), what + " · " + page.text("people.source." + fact.source()));
    }

    private String municipality(Actor actor, String code) {
        return organisations.municipalities(actor.area()).stream()
                .filter(party -> party.municipalityCode().filter(code::equals).isPresent())
                .map(Party::name)
                .findFirst()
                .orElse(code);
    }
}

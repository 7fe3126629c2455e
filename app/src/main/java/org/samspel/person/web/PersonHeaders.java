package org.samspel.person.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.person.ProtectedOpenings;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.samspel.shell.PersonBanner;
import org.samspel.shell.WhoHolds;
import org.samspel.shell.WhoHolds.Holding;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Makes the head of a page about a person; the caller has asked {@code access} before. */
@Component
public class PersonHeaders {
    private final Persons persons;
    private final Organisations organisations;
    private final ProtectedOpenings openings;
    private final List<WhoHolds> holders;
    private final List<PersonBanner> banners;
    private final ObjectProvider<WhyShown> why;

    PersonHeaders(
            Persons persons,
            Organisations organisations,
            ProtectedOpenings openings,
            List<WhoHolds> holders,
            List<PersonBanner> banners,
            ObjectProvider<WhyShown> why) {
        this.openings = openings;
        this.persons = persons;
        this.organisations = organisations;
        this.holders = holders;
        this.banners = banners;
        this.why = why;
    }

    /** The head for a person; of one who is not in the actor's area there is no page at all. */
    public PersonHeader of(Actor actor, PersonId id, PageContext page) {
        return of(actor, persons.find(actor, id).orElseThrow(NotFound::new), page);
    }

    /** The head for a person who was read before. */
    public PersonHeader of(Actor actor, Person person, PageContext page) {
        var hidden = isHidden(actor, person);
        return new PersonHeader(
                person.id(),
                hidden ? person.nameInLists() : person.name(),
                page.text("shell.age", person.ageOn(page.today())),
                hidden ? "" : municipality(actor, person),
                PersonWords.mayReadNeeds(actor) ? PersonWords.needs(person.needs(), page) : "",
                PersonWords.pills(person.status(), page),
                banners.stream()
                        .flatMap(banner -> banner.of(actor, person.id(), page).stream())
                        .toList(),
                hidden,
                holding(actor, person, page),
                why.stream().flatMap(room -> room.of(person, page).stream()).findFirst());
    }

    /** Whether a protected identity is hidden from the actor now. */
    public boolean isHidden(Actor actor, Person person) {
        return person.status().isProtected()
                && person.records().stream().noneMatch(id -> openings.isOpen(actor, id));
    }

    private Holding holding(Actor actor, Person person, PageContext page) {
        return person.records().stream()
                .flatMap(id -> holders.stream().map(holder -> holder.of(actor, id, page)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ownPractice(actor, person, page));
    }

    /** Where nothing is handed over, the person's own general practice is responsible. */
    private Holding ownPractice(Actor actor, Person person, PageContext page) {
        var practice =
                organisations.unit(actor.area(), person.gpUnit()).map(Unit::fullName).orElse("");
        return new Holding(
                page.text("person.holds", practice),
                page.text("person.holds.practice"),
                Optional.empty());
    }

    private String municipality(Actor actor, Person person) {
        return organisations.municipalities(actor.area()).stream()
                .filter(
                        party ->
                                party.municipalityCode()
                                        .filter(person.municipalityCode()::equals)
                                        .isPresent())
                .map(Party::name)
                .findFirst()
                .orElse("");
    }
}

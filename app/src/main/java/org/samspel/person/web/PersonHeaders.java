package org.samspel.person.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.organisation.Organisations;
import org.samspel.organisation.Party;
import org.samspel.organisation.Unit;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.samspel.shell.WhoHolds;
import org.samspel.shell.WhoHolds.Holding;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Makes the head of a page about a person; the caller has asked {@code access} before. */
@Component
public class PersonHeaders {
    private final Persons persons;
    private final Organisations organisations;
    private final List<WhoHolds> holders;

    PersonHeaders(Persons persons, Organisations organisations, List<WhoHolds> holders) {
        this.persons = persons;
        this.organisations = organisations;
        this.holders = holders;
    }

    /** The head for a person; of one who is not in the actor's area there is no page at all. */
    public PersonHeader of(Actor actor, PersonId id, PageContext page) {
        var person = persons.find(actor, id).orElseThrow(NotFound::new);
        return new PersonHeader(
                id,
                person.name(),
                page.text("shell.age", person.ageOn(page.today())),
                municipality(actor, person),
                holding(actor, person, page));
    }

    private Holding holding(Actor actor, Person person, PageContext page) {
        return holders.stream()
                .map(holder -> holder.of(actor, person.id(), page))
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

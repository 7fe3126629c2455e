package org.samspel.access.web;

import org.samspel.access.Access;
import org.samspel.access.Action;
import org.samspel.kernel.Actor;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.person.web.PersonHeaders;
import org.samspel.shell.Link;
import org.samspel.shell.NotFound;
import org.samspel.shell.PageContext;
import org.samspel.shell.Refused;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Lets someone at what is known of a person, if they may and the identity is not hidden. */
@Component
public class PersonDesk {
    private final Access access;
    private final Persons persons;
    private final PersonHeaders headers;

    PersonDesk(Access access, Persons persons, PersonHeaders headers) {
        this.access = access;
        this.persons = persons;
        this.headers = headers;
    }

    /** The person; no page for whoever may not, a way on where the identity has to be opened. */
    public Person at(Actor.Staff actor, Action action, String id, PageContext page) {
        var address = PersonAddress.read(id);
        if (!access.decide(actor, action, address).permitted()) {
            throw new NotFound();
        }
        var person = persons.find(actor, address).orElseThrow(NotFound::new);
        if (headers.isHidden(actor, person)) {
            throw new Refused(
                    page.text("people.protected.first"),
                    Optional.of(
                            new Link("/people/" + person.id(), page.text("people.protected.way"))));
        }
        return person;
    }
}

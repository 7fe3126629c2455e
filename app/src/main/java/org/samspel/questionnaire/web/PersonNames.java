package org.samspel.questionnaire.web;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.person.Person;
import org.samspel.person.Persons;
import org.samspel.shell.NotFound;
import org.springframework.stereotype.Component;

/** The name on the page, so that nobody answers for the wrong person. */
@Component
class PersonNames {
    private final Persons persons;

    PersonNames(Persons persons) {
        this.persons = persons;
    }

    String of(Actor actor, PersonId person) {
        return persons.find(actor, person).map(Person::name).orElseThrow(NotFound::new);
    }
}

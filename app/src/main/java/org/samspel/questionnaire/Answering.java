package org.samspel.questionnaire;

import org.samspel.kernel.Actor;
import org.samspel.kernel.PartyId;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.organisation.Organisations;
import org.samspel.person.Person;
import org.samspel.person.PersonStatus;
import org.samspel.person.Persons;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Whether a person can be asked, and where answers are given: at the unit of the one who asks; a
 * person's own go to their general practice.
 */
@Component
class Answering {
    private final Persons persons;
    private final Organisations organisations;

    Answering(Persons persons, Organisations organisations) {
        this.persons = persons;
        this.organisations = organisations;
    }

    record Place(PartyId party, UnitId unit) {}

    /** What has become of the person, if it is such that nobody is asked anything new. */
    Optional<PersonStatus> stopped(Actor actor, PersonId person) {
        return persons.find(actor, person).map(Person::status).filter(PersonStatus::stopsNewThings);
    }

    Place placeOf(Actor actor, PersonId person) {
        return switch (actor) {
            case Actor.Staff staff -> new Place(staff.party(), staff.unit());
            case Actor.Oneself self ->
                    persons.find(self, person)
                            .flatMap(one -> organisations.unit(self.area(), one.gpUnit()))
                            .map(unit -> new Place(unit.party(), unit.id()))
                            .orElseThrow(() -> new IllegalStateException("No general practice"));
            case Actor.TheSystem _ ->
                    throw new IllegalStateException("The system answers for nobody");
        };
    }
}

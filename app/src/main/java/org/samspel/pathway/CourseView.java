package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.person.Person;

import java.util.Optional;

/** A course with its person and the agreement that guides it today. */
public record CourseView(Course course, Person person, AgreementVersion agreed) {
    /** Why nothing new begins for the person, when it does not. */
    public Optional<Departure> departure() {
        return Departure.of(person);
    }
}

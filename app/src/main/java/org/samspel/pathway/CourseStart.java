package org.samspel.pathway;

import org.samspel.agreement.AgreementVersion;
import org.samspel.person.Person;

import java.util.List;
import java.util.Optional;

/**
 * What a form to start a course needs.
 *
 * @param agreements in force today
 * @param open the person's open courses, which are not started again
 */
public record CourseStart(Person person, List<AgreementVersion> agreements, List<Course> open) {
    /** Why nothing new begins, when it does not. */
    public Optional<Departure> departure() {
        return Departure.of(person);
    }
}

package org.samspel.person;

import java.util.List;

/**
 * One page of a list of persons.
 *
 * @param total how many persons the list has in all; of more than can be paged through, those
 * @param more whether there are more than the total
 */
public record PersonPage(List<Person> persons, int total, boolean more) {
    public PersonPage {
        persons = List.copyOf(persons);
    }

    public PersonPage(List<Person> persons, int total) {
        this(persons, total, false);
    }
}

package org.samspel.person;

import java.util.List;

/**
 * One page of a list of persons.
 *
 * @param total how many persons the list has in all
 */
public record PersonPage(List<Person> persons, int total) {
    public PersonPage {
        persons = List.copyOf(persons);
    }
}

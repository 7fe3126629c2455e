package org.samspel.person;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person, as all rooms know them.
 *
 * @param gpUnit the person's own general practice or health centre
 * @param replaced earlier records of the same person; what is kept under their ids stays there
 */
public record Person(
        PersonId id,
        int version,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String municipalityCode,
        UnitId gpUnit,
        PersonStatus status,
        PersonNeeds needs,
        List<PersonId> replaced) {

    public Person {
        replaced = List.copyOf(replaced);
    }

    public String name() {
        return givenName + " " + familyName;
    }

    /** For lists: the initials of a person whose identity is protected. */
    public String nameInLists() {
        return status.isProtected() ? initial(givenName) + " " + initial(familyName) : name();
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }

    /** The record that is kept and those that it replaced. */
    public List<PersonId> records() {
        return Stream.concat(Stream.of(id), replaced.stream()).toList();
    }

    /** Age in whole years; of someone who has died, the age then. */
    public int ageOn(LocalDate day) {
        var last = status.diedOn().filter(died -> died.isBefore(day)).orElse(day);
        return Period.between(birthDate, last).getYears();
    }

    /** Without name and birth date: a person must never reach a log. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}

package org.samspel.people;

import org.samspel.person.NumberCheck;
import org.samspel.person.Person;

/** What came of giving a person a number. */
public sealed interface NumberGiven {
    /** It stands for the person, from now on or already. */
    record Done() implements NumberGiven {}

    record WrongNumber(NumberCheck why) implements NumberGiven {}

    /**
     * It stands for somebody the actor knows too: perhaps the same person.
     *
     * @param kept which record stays if they are linked
     * @param replaced the other one
     */
    record PerhapsTheSame(Person kept, Person replaced) implements NumberGiven {}

    /** It stands for somebody with whom the unit has no relation; nothing about them is told. */
    record OfAStranger() implements NumberGiven {}
}

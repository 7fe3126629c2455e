package org.samspel.person;

/** What came of recording a change of a person's status. */
public sealed interface StatusOutcome {
    record Recorded(Person person) implements StatusOutcome {}

    /** Someone else changed the person meanwhile. */
    record Stale(Person stored) implements StatusOutcome {}

    record Invalid(Fault fault) implements StatusOutcome {}

    /** Why a change cannot be. */
    enum Fault {
        IN_THE_FUTURE,
        BEFORE_BIRTH,
        AFTER_DEATH,
        ALREADY_DEAD,
        NOT_DEAD,
        NOT_A_MUNICIPALITY_HERE,
        LIVES_THERE_ALREADY,
        LEFT_ALREADY,
        LIVES_HERE,
        NOT_OF_THIS_COUNTRY,
        NOT_PROTECTED
    }
}

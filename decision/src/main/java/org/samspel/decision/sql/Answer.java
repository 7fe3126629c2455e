package org.samspel.decision.sql;

import org.samspel.decision.Outcome;

/** What a table answers one person, without reasons. */
public sealed interface Answer {

    /** A value was not among those that the table allows: nothing was decided. */
    Answer UNUSABLE = Undecided.UNUSABLE;

    /**
     * @param rule the number of the rule that answered, or 0 when none did or several together
     */
    record Decided(Outcome outcome, int rule) implements Answer {}

    enum Undecided implements Answer {
        UNUSABLE
    }
}

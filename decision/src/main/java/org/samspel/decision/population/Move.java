package org.samspel.decision.population;

import org.samspel.decision.sql.Answer;

import java.util.Optional;

/** How many persons of one group get this answer from one table and that from another. */
public record Move(Optional<String> group, Answer before, Answer after, long persons) {

    public boolean isChange() {
        return !outcome(before).equals(outcome(after));
    }

    /** The rule may be another and the outcome the same. */
    private static Object outcome(Answer answer) {
        return switch (answer) {
            case Answer.Decided(var outcome, var _) -> outcome;
            case Answer.Undecided undecided -> undecided;
        };
    }
}

package org.samspel.decision.compare;

import org.samspel.decision.Facts;
import org.samspel.decision.Outcome;
import org.samspel.decision.box.Box;

import java.util.Optional;

/**
 * Facts for which two tables answer differently.
 *
 * @param known whether nothing is unknown in it; a column that the box does not name may then have
 *     any value, and else be unknown too
 * @param witness an example; empty only when columns calculate with the same facts and none was
 *     found, so that there may be no such facts
 */
public record Difference(
        Box box, boolean known, Outcome from, Outcome to, Optional<Facts> witness) {

    /** One line in English. */
    public String text() {
        return box.text() + ": from " + words(from) + " to " + words(to);
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Outputs(var outputs) -> OutcomeWords.text(outputs);
            case Outcome.Listed(var answers) ->
                    answers.stream().map(OutcomeWords::text).toList().toString();
            case Outcome.Without without ->
                    without.equals(Outcome.NO_RULE) ? "no rule" : "a conflict";
        };
    }
}

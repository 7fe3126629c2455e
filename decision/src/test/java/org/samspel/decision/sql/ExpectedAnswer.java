package org.samspel.decision.sql;

import org.samspel.decision.Decider;
import org.samspel.decision.Decision;
import org.samspel.decision.Facts;
import org.samspel.decision.Outcome;

/** The evaluator's decision in the words of a database's answer. */
public final class ExpectedAnswer {

    private ExpectedAnswer() {}

    public static Answer of(Decider decider, Facts facts) {
        return switch (decider.decide(facts)) {
            case Decision.Matched(var match, var outputs, _) ->
                    new Answer.Decided(new Outcome.Outputs(outputs), match.number());
            case Decision.Collected(_, var outcome, _) -> new Answer.Decided(outcome, 0);
            case Decision.Otherwise(var outputs, _) ->
                    new Answer.Decided(new Outcome.Outputs(outputs), 0);
            case Decision.NoRule _ -> new Answer.Decided(Outcome.NO_RULE, 0);
            case Decision.Conflict _ -> new Answer.Decided(Outcome.CONFLICT, 0);
            case Decision.Unusable _ -> Answer.UNUSABLE;
        };
    }
}

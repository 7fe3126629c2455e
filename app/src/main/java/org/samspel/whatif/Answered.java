package org.samspel.whatif;

import org.samspel.decision.Outcome;
import org.samspel.decision.Value;
import org.samspel.decision.population.Move;
import org.samspel.decision.sql.Answer;

import java.util.Map;
import java.util.Optional;

/** Turns the answers of tables into destinations. */
final class Answered {
    private static final String DESTINATION = "destination";
    private static final String BESIDE = "also";

    private Answered() {}

    static Flow flow(Move move, boolean phaseKnown) {
        var place = move.group().orElse("");
        return phaseKnown
                ? new Flow(
                        place,
                        place(move.before()),
                        place(move.after()),
                        output(move.before(), BESIDE),
                        output(move.after(), BESIDE),
                        move.persons())
                : new Flow(place, Flow.PHASE_UNKNOWN, Flow.PHASE_UNKNOWN, "", "", move.persons());
    }

    private static String place(Answer answer) {
        return output(answer, DESTINATION);
    }

    private static String output(Answer answer, String name) {
        Map<String, Value> outputs =
                answer instanceof Answer.Decided(Outcome.Outputs(var named), var _)
                        ? named
                        : Map.of();
        return Optional.ofNullable(outputs.get(name)).map(Value::plain).orElse("");
    }
}

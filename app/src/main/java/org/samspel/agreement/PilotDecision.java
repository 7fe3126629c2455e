package org.samspel.agreement;

import org.samspel.kernel.UserId;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was decided of a pilot after it had been tried; never changed.
 *
 * @param outcome for everybody, or for nobody
 * @param from the first day on which it counts
 */
public record PilotDecision(
        String pilot,
        Outcome outcome,
        LocalDate from,
        Pilot.Decided decided,
        UserId recordedBy,
        Instant recordedAt) {

    public enum Outcome {
        /** Its clauses hold in every municipality. */
        SCALED_UP("scaled-up"),
        /** Its clauses hold nowhere any more. */
        ENDED("ended");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** As in the database, in forms and in the keys of texts. */
        public String code() {
            return code;
        }
    }

    /** Whether it says the same, whoever recorded it. */
    public boolean saysTheSameAs(PilotDecision other) {
        return pilot.equals(other.pilot)
                && outcome == other.outcome
                && from.equals(other.from)
                && decided.equals(other.decided);
    }
}

package org.samspel.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a pilot stands on a day.
 *
 * @param decision that scales it up or ends it, once there is one
 */
public record PilotStanding(Pilot pilot, Optional<PilotDecision> decision, State state) {
    public enum State {
        COMING,
        UNDER_WAY,
        /** Its time has passed, and nothing has been decided. */
        OVER,
        SCALED_UP,
        ENDED
    }

    static PilotStanding on(LocalDate day, Pilot pilot, Optional<PilotDecision> decision) {
        return new PilotStanding(pilot, decision, state(day, pilot, decision));
    }

    private static State state(LocalDate day, Pilot pilot, Optional<PilotDecision> decision) {
        var counting = decision.filter(made -> !day.isBefore(made.from()));
        if (counting.isPresent()) {
            return switch (counting.get().outcome()) {
                case SCALED_UP -> State.SCALED_UP;
                case ENDED -> State.ENDED;
            };
        }
        if (day.isBefore(pilot.from())) {
            return State.COMING;
        }
        return day.isAfter(pilot.to()) ? State.OVER : State.UNDER_WAY;
    }

    /**
     * Whether it holds for who lives in a municipality: of one that is tried for those in its own,
     * of one that was scaled up for all.
     *
     * @param municipality its slug, or empty when it is none of the area's
     */
    public boolean holdsIn(String municipality) {
        return switch (state) {
            case SCALED_UP -> true;
            case UNDER_WAY -> pilot.municipalities().contains(municipality);
            case COMING, OVER, ENDED -> false;
        };
    }
}

package org.samspel.pathway;

import org.samspel.agreement.ExitReason;
import org.samspel.person.Person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a person has died or moved to another area: nothing new begins, what is written stays, and
 * what is open may be closed.
 */
public record Departure(LocalDate on, boolean died) {
    static Optional<Departure> of(Person person) {
        return person.status()
                .diedOn()
                .map(on -> new Departure(on, true))
                .or(() -> person.status().leftAreaOn().map(on -> new Departure(on, false)));
    }

    /** The id of the reason for which a course then ends, in agreements that have one. */
    public String exitReason() {
        return died ? ExitReason.DIED : ExitReason.MOVED;
    }

    /** Without the day: it must never reach a log. */
    @Override
    public String toString() {
        return "Departure";
    }
}

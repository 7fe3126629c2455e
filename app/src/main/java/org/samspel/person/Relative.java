package org.samspel.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone who stands beside a person.
 *
 * @param version that a form was read at; 0 for a new one
 * @param relation in the person's words: daughter, neighbour
 * @param mayKnow what the person lets them know
 * @param until the last day
 */
public record Relative(
        UUID id,
        int version,
        String name,
        String relation,
        String phone,
        boolean mayBeContacted,
        String mayKnow,
        LocalDate from,
        Optional<LocalDate> until) {

    public boolean isCurrentOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Without the name: it must never reach a log. */
    @Override
    public String toString() {
        return "Relative[" + id + "]";
    }
}

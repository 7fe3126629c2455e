package org.samspel.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The wish to write a row of a plan.
 *
 * @param id a key that the form carries, so that two presses write it once
 * @param version that the form was read at; 0 for a new row
 */
public record WriteLine(
        UUID id,
        int version,
        LineKind kind,
        String words,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Goal> goal,
        Optional<Service> service) {
    @Override
    public String toString() {
        return "WriteLine";
    }
}

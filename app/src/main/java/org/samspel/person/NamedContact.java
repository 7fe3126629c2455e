package org.samspel.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A professional whom the person can turn to by name.
 *
 * @param version that a form was read at; 0 for a new one
 * @param unit where they work
 * @param substitute whom to turn to when they are away
 * @param until the last day
 */
public record NamedContact(
        UUID id,
        int version,
        ContactKind kind,
        String name,
        String unit,
        String phone,
        String substitute,
        LocalDate from,
        Optional<LocalDate> until) {

    public boolean isCurrentOn(LocalDate day) {
        return !from.isAfter(day) && until.filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Without the name: it must never reach a log. */
    @Override
    public String toString() {
        return "NamedContact[" + id + "]";
    }
}

package org.samspel.person;

import java.time.LocalDate;

/** A change of status as it was recorded. */
public record StatusFact(String kind, LocalDate on, String detail, FactSource source) {
    /** Without what it says: it must never reach a log. */
    @Override
    public String toString() {
        return "StatusFact";
    }
}

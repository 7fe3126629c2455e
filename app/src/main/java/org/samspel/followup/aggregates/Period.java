package org.samspel.followup.aggregates;

import java.time.LocalDate;

/**
 * The time that a report counts.
 *
 * @param code in addresses: {@code 2026-2} is the second half of 2026, empty the whole time
 * @param from the first day
 * @param to the last day
 */
public record Period(String code, LocalDate from, LocalDate to) {
    public boolean isWhole() {
        return code.isEmpty();
    }
}

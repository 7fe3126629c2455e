package org.samspel.pathway;

import org.samspel.agreement.StageFact;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that happened in a course and can bring it to a stage.
 *
 * @param on the day on which it was so, by the area's calendar
 * @param at the moment that it was written down
 * @param by the unit that did it
 */
public record Happening(StageFact what, LocalDate on, Instant at, UnitId by) {
    /** Without what happened: it must never reach a log. */
    @Override
    public String toString() {
        return "Happening";
    }
}

package org.samspel.pathway;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody stated of a course. It never changes; it can be withdrawn, and stays to be read.
 *
 * @param version counts the changes; a form carries the one it was read at
 * @param heldOn the day on which it was so: when the plan was agreed, the diagnosis made
 * @param words perhaps empty
 */
public record Statement(
        StatementId id,
        int version,
        CourseId course,
        PersonId person,
        UnitId unit,
        UserId by,
        Stated stated,
        LocalDate heldOn,
        String words,
        Instant statedAt,
        Optional<Withdrawal> withdrawal) {

    /**
     * @param why in the words of who withdrew it, never empty
     */
    public record Withdrawal(Instant at, UserId by, String why) {}

    public boolean stands() {
        return withdrawal.isEmpty();
    }

    /** Without what was stated: it must never reach a log. */
    @Override
    public String toString() {
        return "Statement[" + id.value() + "]";
    }
}

package org.samspel.referral;

import org.samspel.kernel.UnitId;

/**
 * The unit that keeps a person's course together, whoever is responsible: it gets a note at the
 * start, with the plan and at the end.
 *
 * @param contact name of the person's named contact there, or empty
 * @param clause that says who it is
 * @param notesClause that says which notes it gets
 */
public record Coordinator(UnitId unit, String contact, String clause, String notesClause) {
    /** Without the name: it must never reach a log. */
    @Override
    public String toString() {
        return "Coordinator[" + unit + "]";
    }
}

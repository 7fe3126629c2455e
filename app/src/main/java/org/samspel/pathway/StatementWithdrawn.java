package org.samspel.pathway;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/**
 * A statement of a course was withdrawn.
 *
 * @param unit that withdrew it
 */
public record StatementWithdrawn(
        Origin origin, StatementId statement, CourseId course, PersonId person, UnitId unit) {}

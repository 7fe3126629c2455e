package org.samspel.pathway;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/**
 * Something was stated of a course.
 *
 * @param kind as {@link Stated#kind}
 */
public record StatementKept(
        Origin origin,
        StatementId statement,
        CourseId course,
        PersonId person,
        UnitId unit,
        String kind) {}

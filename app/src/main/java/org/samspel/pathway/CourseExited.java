package org.samspel.pathway;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/**
 * A course ended.
 *
 * @param unit that ended it
 */
public record CourseExited(Origin origin, CourseId course, PersonId person, UnitId unit) {}

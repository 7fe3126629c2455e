package org.samspel.pathway;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/** A course began under an agreement. */
public record CourseStarted(Origin origin, CourseId course, PersonId person, UnitId unit) {}

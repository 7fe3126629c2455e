package org.samspel.pathway;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/** A person was assessed. */
public record Assessed(
        Origin origin, AssessmentId assessment, CourseId course, PersonId person, UnitId unit) {}

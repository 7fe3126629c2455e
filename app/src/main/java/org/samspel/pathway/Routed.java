package org.samspel.pathway;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

/** The clinician followed the agreement's suggestion, or chose otherwise. */
public record Routed(
        Origin origin, RoutingId routing, CourseId course, PersonId person, UnitId unit) {}

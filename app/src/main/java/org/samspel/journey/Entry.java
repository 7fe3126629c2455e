package org.samspel.journey;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.UUID;

/** A line of a timeline, without its words. */
record Entry(String kind, UUID subject, PersonId person, UnitId unit, Instant at) {}

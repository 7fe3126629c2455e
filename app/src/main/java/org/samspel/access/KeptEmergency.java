package org.samspel.access;

import org.samspel.access.law.Emergency;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.util.UUID;

/**
 * An emergency opening as it is kept, for the reviewer too.
 *
 * @param unit where the user was at work
 */
public record KeptEmergency(UUID id, PersonId person, UnitId unit, Emergency emergency) {}

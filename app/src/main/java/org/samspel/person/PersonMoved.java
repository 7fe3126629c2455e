package org.samspel.person;

import org.samspel.kernel.Origin;
import org.samspel.kernel.PersonId;

import java.time.LocalDate;

/**
 * Lives in another municipality of the same area.
 *
 * @param municipalityCode the new one
 */
public record PersonMoved(Origin origin, PersonId person, LocalDate on, String municipalityCode)
        implements PersonEvent {}

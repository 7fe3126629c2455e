package org.samspel.access;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * What one user at one unit has done with persons’ data in a period: with one person, or with many.
 *
 * @param actor the audit name
 * @param person empty where it is about how many
 * @param at the last line, or when the many were begun with
 * @param count of lines, or of persons
 */
public record Looks(
        String actor,
        String role,
        Optional<UnitId> unit,
        Optional<PersonId> person,
        Instant at,
        int count) {}

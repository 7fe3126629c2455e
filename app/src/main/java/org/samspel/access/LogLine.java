package org.samspel.access;

import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the access log.
 *
 * @param person empty for a search that found nobody
 * @param purpose empty, like the category, on lines from before it was asked for
 * @param rule the name of what the answer relied on: a rule of the law; old lines name what there
 *     is no more
 */
public record LogLine(
        Instant at,
        String actor,
        String role,
        Optional<UnitId> unit,
        Action action,
        Optional<PersonId> person,
        Optional<Purpose> purpose,
        Optional<DataCategory> category,
        boolean permitted,
        String rule) {}

package org.samspel.access;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the access log.
 *
 * @param rule the name of the rule of the law that the answer relied on
 */
public record LogLine(
        Instant at,
        String actor,
        String role,
        Optional<UnitId> unit,
        Action action,
        Optional<PersonId> person,
        boolean permitted,
        String rule) {}

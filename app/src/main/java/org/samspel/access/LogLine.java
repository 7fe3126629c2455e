package org.samspel.access;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/** One line of the access log. */
public record LogLine(
        Instant at,
        String actor,
        String role,
        Optional<UnitId> unit,
        Action action,
        Optional<PersonId> person,
        boolean permitted,
        AccessRule rule) {}

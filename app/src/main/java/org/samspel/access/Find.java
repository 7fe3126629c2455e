package org.samspel.access;

import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;

import java.time.Instant;
import java.util.Optional;

/**
 * What a check of the log found to look at; never what is in a record.
 *
 * @param actor the audit name of the user
 * @param line the one line that it is; empty where it is about several
 * @param count of lines with the person, or of persons where no person is named
 */
public record Find(
        Instant at,
        String actor,
        String role,
        Optional<UnitId> unit,
        Optional<LogLine> line,
        Optional<PersonId> person,
        int count) {
    static Find of(LogLine line) {
        return new Find(
                line.at(),
                line.actor(),
                line.role(),
                line.unit(),
                Optional.of(line),
                line.person(),
                1);
    }

    static Find of(Looks looks) {
        return new Find(
                looks.at(),
                looks.actor(),
                looks.role(),
                looks.unit(),
                Optional.empty(),
                looks.person(),
                looks.count());
    }
}

package org.samspel.access;

import org.samspel.access.law.DataCategory;
import org.samspel.access.law.Purpose;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.kernel.UserId;

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
        long id,
        Instant at,
        String actor,
        String role,
        Optional<UnitId> unit,
        Action action,
        Optional<PersonId> person,
        Optional<Purpose> purpose,
        Optional<DataCategory> category,
        boolean permitted,
        String rule) {
    private static final String USER = "user:";

    /** The user behind it; the system’s own lines have none. */
    public Optional<UserId> user() {
        return user(actor);
    }

    /** The user whom an audit name stands for. */
    public static Optional<UserId> user(String auditName) {
        return auditName.startsWith(USER)
                ? Optional.of(UserId.of(auditName.substring(USER.length())))
                : Optional.empty();
    }
}

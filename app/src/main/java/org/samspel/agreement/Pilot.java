package org.samspel.agreement;

import java.time.LocalDate;
import java.util.List;

/**
 * Clauses, or a whole version, that hold only in some municipalities and for a time, so that they
 * can be compared with the rest before they hold for all.
 *
 * @param id stays the same in later versions that carry the pilot on
 * @param name in the agreement's language
 * @param municipalities slugs of the municipalities that the person lives in
 * @param to the last day
 * @param clauses their numbers; none when the version as a whole is the pilot
 * @param decided who decided that it be tried
 */
public record Pilot(
        String id,
        String name,
        List<String> municipalities,
        LocalDate from,
        LocalDate to,
        List<String> clauses,
        Decided decided) {

    /**
     * Where it was decided.
     *
     * @param paragraph of the body's minutes, as {@code § 25}
     */
    public record Decided(String body, LocalDate on, String paragraph) {}

    /** Whether outside of it the version before is followed, and not this one. */
    public boolean isOfWholeVersion() {
        return clauses.isEmpty();
    }
}

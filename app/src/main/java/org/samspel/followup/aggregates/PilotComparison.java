package org.samspel.followup.aggregates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The choices in the municipalities that try something beside those in the others. Added up from
 * nothing but counts that are shown by municipality, so that it tells nothing that they hide.
 *
 * @param name of the pilot, in the agreement's language
 * @param clauses that are tried; none when it is the version as a whole
 * @param to the last day of the pilot
 * @param inside the municipalities of the pilot
 * @param others all other places
 */
public record PilotComparison(
        String name, List<String> clauses, LocalDate from, LocalDate to, Side inside, Side others) {

    /**
     * @param shareFollowed of 1; empty when what it rests on is hidden or too few
     */
    public record Side(
            Figure total, Figure followed, Figure otherwise, Optional<Double> shareFollowed) {}
}

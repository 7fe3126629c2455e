package org.samspel.access.law;

import java.time.Duration;
import java.util.Set;

/**
 * What the statutes leave to those who answer for the records; each stands in the law book with its
 * source, or with what is to be verified.
 *
 * @param emergencyOpenFor how long an emergency opening lasts
 * @param staffNamesShown whether the person’s view of the log names staff, or only their role
 * @param logKeptYears how long the log is kept at least
 * @param reviews how the log is checked
 * @param consentBy whose yes counts as the person’s
 */
public record LawSettings(
        Duration emergencyOpenFor,
        boolean staffNamesShown,
        int logKeptYears,
        ReviewSettings reviews,
        Set<Given.By> consentBy) {
    public LawSettings {
        consentBy = Set.copyOf(consentBy);
    }
}

package org.samspel.followup.aggregates;

/**
 * How many referrals the version's authors expected.
 *
 * @param clause empty for all referrals together
 * @param perMonth in the whole area
 * @param source of the figure
 * @param run the calculation that it comes from, or empty
 * @param verify what is still to be verified, or empty
 */
public record ExpectedReferrals(
        String clause, int perMonth, String source, String run, String verify) {}

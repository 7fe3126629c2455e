package org.samspel.referral;

/**
 * What lets a provider of the person's choice take an open referral up.
 *
 * @param code on the person's letter
 * @param clause that says how long it can be taken up
 */
public record OpenLetter(ReferralCode code, String clause) {}

package org.samspel.agreement;

/**
 * How long an open referral can be taken up, with the clause that says so.
 *
 * @param weeksMax counted from the day it was sent
 */
public record Expiry(int weeksMax, String clause) {}

package org.samspel.access.law;

import java.time.Duration;

/**
 * How the log is checked; the statutes ask for systematic, recurring checks and leave how often to
 * those who answer for the records.
 *
 * @param everyDays after how many days a check is due again
 * @param sampleLines how many lines are drawn at random
 * @param manyPersons from how many persons of one user on it is looked at
 * @param manyWithin the time in which there are so many
 */
public record ReviewSettings(
        int everyDays, int sampleLines, int manyPersons, Duration manyWithin) {}

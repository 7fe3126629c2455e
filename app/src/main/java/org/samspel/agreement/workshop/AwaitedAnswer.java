package org.samspel.agreement.workshop;

import java.time.LocalDate;

/**
 * A consultation that a party is invited to and has not answered.
 *
 * @param title of the coming version
 * @param until the last day to answer
 */
public record AwaitedAnswer(RevisionKey key, String title, LocalDate until) {}

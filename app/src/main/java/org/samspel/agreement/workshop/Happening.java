package org.samspel.agreement.workshop;

import org.samspel.kernel.UserId;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param kind the name of its event: {@code ConsultationOpened}
 */
public record Happening(String kind, int round, UserId by, Instant at) {}

package org.samspel.agreement.workshop;

import org.samspel.kernel.UserId;

import java.time.Instant;

/**
 * A step that was taken.
 *
 * @param kind the name by which its milestone is kept: {@code ConsultationOpened}
 */
public record Happening(String kind, int round, UserId by, Instant at) {}

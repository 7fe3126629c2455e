package org.samspel.access;

import java.time.Instant;

/**
 * A part of the log.
 *
 * @param until lines from this moment on are outside
 */
public record LogPeriod(Instant from, Instant until) {}

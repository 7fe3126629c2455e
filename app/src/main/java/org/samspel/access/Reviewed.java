package org.samspel.access;

import java.util.Optional;
import java.util.UUID;

/**
 * What a reviewer has looked through.
 *
 * @param subject the opening or the message; empty for a recurring check
 * @param found how much there was to look at
 */
record Reviewed(ReviewKind kind, Optional<UUID> subject, LogPeriod period, int found) {}

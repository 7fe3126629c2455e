package org.samspel.shell;

import java.time.Instant;

/** A line of the timeline. */
public record TimelineItem(Instant at, TimelineText text) {}

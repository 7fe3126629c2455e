package org.samspel.worklist;

import java.util.UUID;

/** One task of a unit. */
public record TaskId(UUID value) {}

package org.samspel.plan;

import java.time.Instant;

/** What was agreed once; it never changes. */
public record AgreedVersion(int number, Instant agreedAt, AgreedContent content) {}

package org.samspel.decision;

/** How many rules of a table may match, and which of them answers (DMN 1.5, 8.2.8). */
public enum HitPolicy {
    UNIQUE,
    FIRST,
    ANY
}

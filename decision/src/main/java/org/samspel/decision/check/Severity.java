package org.samspel.decision.check;

/** How much a finding matters. */
public enum Severity {
    /** The table contradicts itself. */
    ERROR,
    /** The table may not say what its authors mean. */
    WARNING,
    /** Worth knowing, and often meant so. */
    NOTE
}

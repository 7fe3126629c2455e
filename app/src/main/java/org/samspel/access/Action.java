package org.samspel.access;

/**
 * What someone does with a person's data, as the log says it (IMY on HSLF-FS 2016:40, 4 kap. 9 §).
 * A refusal is no action of its own: the line says what was tried, and that it was not permitted.
 */
public enum Action {
    SEARCH,
    LIST,
    READ,
    CHANGE,
    DISCLOSE,
    PRINT,
    EXPORT,
    ESTABLISH_RELATION,
    /** A protected identity is opened, for a reason and a short time. */
    OPEN_PROTECTED,
    /** Opened in an emergency, for a reason and a short time. */
    EMERGENCY
}

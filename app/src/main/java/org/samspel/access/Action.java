package org.samspel.access;

/**
 * What someone does with a person's data, as the log says it (IMY on HSLF-FS 2016:40, 4 kap. 9 §).
 */
public enum Action {
    SEARCH,
    LIST,
    READ,
    CHANGE,
    DISCLOSE,
    ESTABLISH_RELATION,
    /** A protected identity is opened, for a reason and a short time. */
    OPEN_PROTECTED
}

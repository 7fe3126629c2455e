package org.samspel.matrix;

/** How the reader stands to the person and to whoever has written about them. */
enum Situation {
    OWN_UNIT,
    SAME_PROVIDER,
    OTHER_WITH_CONSENT,
    OTHER_WITHOUT,
    /** The same provider; the person has blocked the unit’s data. */
    BLOCKED,
    /** The reader’s own unit; the identity is protected and not opened. */
    PROTECTED,
    /** The same provider, with which only that unit has to do. */
    NO_RELATION,
    OTHER_AREA
}

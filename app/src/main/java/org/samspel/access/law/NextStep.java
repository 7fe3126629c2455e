package org.samspel.access.law;

/** A step on the lawful way on after a refusal. */
public enum NextStep {
    /** Say that the data matter for what is to be done, and why. */
    STATE_NEED,
    ESTABLISH_RELATION,
    ASK_FOR_CONSENT,
    /** Clarify, as far as possible, what a person who cannot consent would want. */
    SEEK_ATTITUDE,
    /** Ask the person to let this unit see what they have blocked inside the provider. */
    ASK_PERSON_TO_OPEN_BLOCK,
    /** Ask whoever keeps the data to have the person’s block lifted. */
    ASK_BLOCKER_TO_LIFT,
    EMERGENCY_OPENING,
    /** In an emergency: first see who has the data. */
    SEE_OWNERS_FIRST,
    /** Ask the keeper to try whether the data can be handed out. */
    REQUEST_DISCLOSURE,
    /** Try whether secrecy prevents the disclosure, and write it down. */
    TRY_SECRECY,
    /** Take counts for groups instead. */
    USE_COUNTS,
    /** Nothing here opens it; ask who answers for data protection. */
    ASK_DATA_PROTECTION_OFFICER;

    public String key() {
        return "access.law.step." + name();
    }
}

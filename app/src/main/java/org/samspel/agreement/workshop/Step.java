package org.samspel.agreement.workshop;

/** What can be done with a revision. */
public enum Step {
    APPROVE_MANDATE,
    WRITE,
    CONSULT,
    ANSWER,
    REPLY,
    TAKE_BACK,
    SUBMIT,
    DECIDE,
    ADOPT,
    ARCHIVE
}

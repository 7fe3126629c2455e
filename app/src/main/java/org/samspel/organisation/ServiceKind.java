package org.samspel.organisation;

/** What is done in a service, in the words by which one looks for it. */
public enum ServiceKind {
    EMERGENCY,
    WORK_UP,
    TREATMENT,
    REHABILITATION,
    PAIN_CARE,
    PREVENTION,
    WORK
}

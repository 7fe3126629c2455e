package org.samspel.organisation;

/** Who a service is for, in the words by which one looks for it. */
public enum Audience {
    URGENT,
    NEW_PAIN,
    LASTING_PAIN,
    AT_RISK,
    EVERYDAY,
    WORK
}

package org.samspel.plan;

/** Who found that a plan is needed: anyone may. */
public enum FoundBy {
    STAFF,
    PERSON,
    RELATIVE
}

package org.samspel.access;

/** Whether someone may, with the rule relied on. */
public sealed interface AccessDecision {
    AccessRule rule();

    record Permitted(AccessRule rule) implements AccessDecision {}

    record Refused(AccessRule rule) implements AccessDecision {}

    default boolean permitted() {
        return this instanceof Permitted;
    }
}

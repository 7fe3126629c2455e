package org.samspel.worklist;

/**
 * Open tasks that are alike in all that a list is filtered by.
 *
 * @param from the slug of the party that they come from
 */
public record TaskGroup(
        Whose whose,
        HowSoon howSoon,
        TaskKind kind,
        String agreement,
        String clause,
        String from,
        int count) {}

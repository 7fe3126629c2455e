package org.samspel.journey;

import org.samspel.access.AccessDecision;

/** The timeline, or why not. */
public sealed interface JourneyOutcome {
    record Shown(Journey journey) implements JourneyOutcome {}

    record NotPermitted(AccessDecision.Refused refused) implements JourneyOutcome {}
}

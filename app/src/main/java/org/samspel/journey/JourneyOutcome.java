package org.samspel.journey;

/** The timeline, or why not. */
public sealed interface JourneyOutcome {
    record Shown(Journey journey) implements JourneyOutcome {}

    record NotPermitted() implements JourneyOutcome {}
}

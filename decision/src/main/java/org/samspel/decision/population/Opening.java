package org.samspel.decision.population;

/** A population ready to be asked, or why not. */
public sealed interface Opening {

    record Opened(Population population) implements Opening {}

    record Refused(PopulationFault fault) implements Opening {}
}

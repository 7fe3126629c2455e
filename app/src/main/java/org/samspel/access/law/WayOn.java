package org.samspel.access.law;

import java.util.List;

/**
 * One lawful way on: all of its steps are needed.
 *
 * @param steps in the order in which they are taken
 */
public record WayOn(List<NextStep> steps) {
    public WayOn {
        steps = List.copyOf(steps);
    }

    static WayOn of(NextStep... steps) {
        return new WayOn(List.of(steps));
    }
}

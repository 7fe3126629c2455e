package org.samspel.plan;

import java.util.Set;

/** What came of writing a row of a plan. */
public sealed interface LineOutcome {
    record Kept(PlanLine line) implements LineOutcome {}

    /** Somebody wrote the same row meanwhile; this is what is kept. */
    record Stale(PlanLine stored) implements LineOutcome {}

    record Invalid(Set<PlanFault> faults) implements LineOutcome {
        public Invalid {
            faults = Set.copyOf(faults);
        }
    }

    /** No such row for the actor, or one that was removed. */
    record Missing() implements LineOutcome {}
}

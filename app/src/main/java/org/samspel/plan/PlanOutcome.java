package org.samspel.plan;

import org.samspel.kernel.UnitId;

import java.util.Set;

/** What came of a wish about a plan. */
public sealed interface PlanOutcome {
    record Done(Plan plan) implements PlanOutcome {}

    /** Somebody changed it meanwhile; this is what is kept. */
    record Stale(Plan stored) implements PlanOutcome {}

    record Invalid(Set<PlanFault> faults) implements PlanOutcome {
        public Invalid {
            faults = Set.copyOf(faults);
        }
    }

    /** These units may not be told; the person’s consent does not reach them. */
    record Uncovered(Set<UnitId> units) implements PlanOutcome {
        public Uncovered {
            units = Set.copyOf(units);
        }
    }

    /** The plan does not stand where that can be done. */
    record NotNow(Plan plan) implements PlanOutcome {}

    /** There is no such plan for the actor. */
    record NotPermitted() implements PlanOutcome {}
}

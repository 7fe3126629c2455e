package org.samspel.plan;

/** What a reader finds who asks for a person’s plan. */
public sealed interface PlanFound {
    record Shown(PlanSheet sheet) implements PlanFound {}

    /** The person has none. */
    record None() implements PlanFound {}

    /** There is one that the reader may not see, or the person is not the reader’s to see. */
    record NotPermitted() implements PlanFound {}
}

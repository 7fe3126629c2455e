package org.samspel.agreement.workshop;

import org.samspel.agreement.workshop.ClauseRules.ClauseFault;

import java.util.Map;

/** What came of saving a clause. */
public sealed interface ClauseOutcome {
    record Saved(ClauseText text) implements ClauseOutcome {}

    /**
     * @param faults by the field
     */
    record Invalid(Map<String, ClauseFault> faults) implements ClauseOutcome {}

    /** Somebody else has saved meanwhile, or taken it out. */
    record Stale() implements ClauseOutcome {}

    record Refused(Refusal why) implements ClauseOutcome {}
}

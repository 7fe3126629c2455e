package org.samspel.agreement.workshop;

import org.samspel.agreement.Companion;
import org.samspel.agreement.CompanionText;

/** What came of writing beside a version. */
public sealed interface CompanionOutcome {
    /** Also when the same was saved before. */
    record Saved() implements CompanionOutcome {}

    /** Somebody else has saved meanwhile. */
    record Stale(Companion<? extends CompanionText> stored) implements CompanionOutcome {}

    record Refused(Refusal why) implements CompanionOutcome {}
}

package org.samspel.access;

/** What came of documenting a check. */
public sealed interface ReviewOutcome {
    record Done(Review review) implements ReviewOutcome {}

    /** Another reviewer has documented the same check meanwhile. */
    record Stale(Review stored) implements ReviewOutcome {}

    /** Nothing was written about what was seen. */
    record WordsMissing() implements ReviewOutcome {}

    /** No such opening or message, or a period that has not been. */
    record Missing() implements ReviewOutcome {}
}

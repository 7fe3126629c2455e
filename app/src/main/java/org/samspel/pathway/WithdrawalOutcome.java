package org.samspel.pathway;

/** What came of the wish to withdraw a statement. */
public sealed interface WithdrawalOutcome {
    record Withdrawn(Statement statement) implements WithdrawalOutcome {}

    /** Someone else withdrew it since the form was read. */
    record Stale(Statement stored) implements WithdrawalOutcome {}

    /** Nobody says why, or at too great length. */
    record WhyInvalid(boolean missing) implements WithdrawalOutcome {}

    /** Only a doctor may withdraw what only a doctor may state. */
    record NotADoctor() implements WithdrawalOutcome {}

    record NotPermitted() implements WithdrawalOutcome {}
}

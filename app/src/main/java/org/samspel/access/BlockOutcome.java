package org.samspel.access;

import org.samspel.access.law.Ruling;

/** What came of setting or lifting a block. */
public sealed interface BlockOutcome {
    record Done(KeptBlock kept) implements BlockOutcome {}

    /** Someone changed it meanwhile; this is what is kept. */
    record Stale(KeptBlock kept) implements BlockOutcome {}

    /** The law does not let them. */
    record NotPermitted(Ruling ruling) implements BlockOutcome {}

    /** Only staff of the provider whose data are blocked may lift the block. */
    record NotTheKeeper() implements BlockOutcome {}

    /** The unit is none of the party whose data are to be blocked. */
    record NoSuchUnit() implements BlockOutcome {}

    /** No such person or block, or somebody else’s. */
    record Missing() implements BlockOutcome {}
}

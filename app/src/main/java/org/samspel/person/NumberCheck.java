package org.samspel.person;

/** What came of checking a number that someone typed. */
public sealed interface NumberCheck {
    record Accepted(CprNumber number) implements NumberCheck {}

    /** Not ten digits that begin with a date. */
    record NotANumber() implements NumberCheck {}

    /**
     * The demo and the tests take the synthetic series only, so that no real person ends up there.
     */
    record SyntheticOnly() implements NumberCheck {}

    /** The synthetic series belongs to the demo and the tests. */
    record RealOnly() implements NumberCheck {}

    record BornInTheFuture() implements NumberCheck {}
}

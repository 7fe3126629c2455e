package org.samspel.person;

/** What came of checking a number that someone typed. */
public sealed interface NumberCheck {
    record Accepted(PersonNumber number) implements NumberCheck {}

    /** It has the shape of none of the kinds that the area takes. */
    record NotANumber() implements NumberCheck {}

    /** The digits where the date of birth stands are no date. */
    record NoSuchDate() implements NumberCheck {}

    /** A digit is mistyped. */
    record WrongCheckDigit() implements NumberCheck {}

    /**
     * The demo and the tests take the synthetic series only, so that no real person ends up there.
     */
    record SyntheticOnly() implements NumberCheck {}

    /** The synthetic series belongs to the demo and the tests. */
    record RealOnly() implements NumberCheck {}

    record BornInTheFuture() implements NumberCheck {}
}

package org.samspel.pathway;

/** What must be put right in one answer of an assessment. */
public sealed interface AnswerFault {
    /** Not a whole number, or out of its range. */
    record NotInRange(int min, int max) implements AnswerFault {}

    record NotAnOption() implements AnswerFault {}

    /** Said to be present, while all red flags were said to be absent. */
    record FlagContradicts() implements AnswerFault {}
}

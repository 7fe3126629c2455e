package org.samspel.questionnaire;

import org.samspel.access.AccessRule;

import java.util.List;

/** What came of handing in answers. */
public sealed interface Submission {
    /** The answers are kept, now or by the same form before. */
    record Answered(Response response) implements Submission {}

    /**
     * Items without an answer: there is no total, and nothing is kept.
     *
     * @param missing in the order of asking
     */
    record Incomplete(List<String> missing) implements Submission {}

    /**
     * Answers that the items do not have, or names that are not items; nothing is kept.
     *
     * @param missing items without an answer beside them
     */
    record Impossible(List<String> items, List<String> missing) implements Submission {}

    record NotPermitted(AccessRule rule) implements Submission {}

    record NoSuchInstrument() implements Submission {}
}

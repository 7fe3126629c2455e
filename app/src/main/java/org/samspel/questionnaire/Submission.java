package org.samspel.questionnaire;

import org.samspel.access.law.RuleId;
import org.samspel.person.PersonStatus;

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

    /** The person has died or moved away: no new answers, and nothing is kept. */
    record PersonGone(PersonStatus status) implements Submission {}

    record NotPermitted(RuleId rule) implements Submission {}

    record NoSuchInstrument() implements Submission {}
}

package org.samspel.agreement.workshop;

import java.time.LocalDate;
import java.util.List;

/** Why something was not done. */
public sealed interface Refusal {
    /** Another role's matter. */
    record NotYours() implements Refusal {}

    /** Not from where the revision stands, which may have changed since the page was read. */
    record NotNow(Life life) implements Refusal {}

    /** Somebody else is at work on the agreement's next version. */
    record UnderWay(int number) implements Refusal {}

    /** A content file has brought another version with the number. */
    record NumberTaken(int number) implements Refusal {}

    /** Somebody else has saved meanwhile. */
    record Stale() implements Refusal {}

    /** The text is not whole. */
    record Unsound(List<DraftFault> faults) implements Refusal {}

    record NobodyInvited() implements Refusal {}

    /** The actor's party was not asked. */
    record NotInvited() implements Refusal {}

    /** The day is before the earliest that is possible. */
    record TooEarly(LocalDate earliest) implements Refusal {}

    /** The day to answer has passed. */
    record TooLate(LocalDate until) implements Refusal {}

    record AnswersAwaited(long parties, LocalDate until) implements Refusal {}

    record RepliesMissing(long answers) implements Refusal {}

    /** It is another body's turn. */
    record OutOfOrder(String expectedBody) implements Refusal {}

    /** The decision's day is still to come. */
    record NotYetDecided(LocalDate today) implements Refusal {}

    record ReasonsMissing() implements Refusal {}
}

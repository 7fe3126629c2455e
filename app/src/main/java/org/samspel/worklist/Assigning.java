package org.samspel.worklist;

/** What came of handing a task to somebody of the unit. */
public sealed interface Assigning {
    /** It is theirs now; also when it was already. */
    record Done(Task task) implements Assigning {}

    /** Someone else was faster; nothing is changed. */
    record Stale(Task now) implements Assigning {}

    /** Only somebody who works at the unit can have its tasks. */
    record NotAColleague(Task now) implements Assigning {}

    /** It is done, so that nobody needs to have it any more. */
    record Over(Task now) implements Assigning {}

    /** The unit has no such task. */
    record NotThere() implements Assigning {}
}

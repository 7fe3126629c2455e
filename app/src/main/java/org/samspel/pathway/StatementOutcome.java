package org.samspel.pathway;

import java.util.Set;

/** What came of the wish to state something of a course. */
public sealed interface StatementOutcome {
    record Kept(Statement statement) implements StatementOutcome {}

    record Invalid(Set<StatementFault> faults) implements StatementOutcome {}

    /** The course has ended: it takes no more statements. */
    record CourseEnded() implements StatementOutcome {}

    /** Only a doctor may state it. */
    record NotADoctor() implements StatementOutcome {}

    record NotPermitted() implements StatementOutcome {}

    /** What must be put right. */
    enum StatementFault {
        DAY_IN_FUTURE,
        DAY_BEFORE_BIRTH,
        DAY_BEFORE_ONSET,
        /** The area's list has no such code. */
        UNKNOWN_CODE,
        /** The agreement asks for no such thing. */
        NOT_ASKED,
        WORDS_MISSING,
        WORDS_TOO_LONG
    }
}

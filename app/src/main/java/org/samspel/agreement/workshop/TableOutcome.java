package org.samspel.agreement.workshop;

import org.samspel.decision.dmn.Fault;

import java.util.List;
import java.util.Map;

/** What came of changing a table. */
public sealed interface TableOutcome {
    record Saved() implements TableOutcome {}

    /** Cells of a rule that must be put right, by the field: {@code input-3}, {@code clause}. */
    record Cells(Map<String, CellFault> faults) implements TableOutcome {}

    /** A text that is no table that we run. */
    record Unreadable(List<Fault> faults) implements TableOutcome {}

    /**
     * A table that asks for other facts, or leads elsewhere, than the agreement knows.
     *
     * @param words in English, as the loader of content files says it
     */
    record Misfit(List<String> words) implements TableOutcome {}

    record Stale() implements TableOutcome {}

    record Refused(Refusal why) implements TableOutcome {}

    /** What is wrong with a cell. */
    sealed interface CellFault {
        /** It cannot be read, or asks for a value that there is none of. */
        record Misread(String found) implements CellFault {}

        /** It would hold when a red flag has not been assessed. */
        record RedFlagUnknown() implements CellFault {}

        record Missing() implements CellFault {}

        record ClauseAstray() implements CellFault {}
    }
}

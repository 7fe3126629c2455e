package org.samspel.whatif;

import java.util.List;

/** Where a run stands. */
public sealed interface RunOutcome {
    /**
     * @param share of the stage’s work that is done, from 0 to 1
     */
    record UnderWay(Stage stage, double share) implements RunOutcome {}

    record Done(Counted counted) implements RunOutcome {}

    record Refused(List<RunFault> faults) implements RunOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }

    record Cancelled() implements RunOutcome {}

    /** The server stopped before it was done. */
    record Interrupted() implements RunOutcome {}

    /** What a run that is under way does. */
    enum Stage {
        /** Others come first. */
        WAITING,
        /** The population is made up, once for each way of describing it. */
        PREPARING,
        COUNTING
    }

    default boolean isUnderWay() {
        return this instanceof UnderWay;
    }

    /** As in the database, and in the keys of texts. */
    default String code() {
        return switch (this) {
            case UnderWay _ -> "begun";
            case Done _ -> "done";
            case Refused _ -> "refused";
            case Cancelled _ -> "cancelled";
            case Interrupted _ -> "interrupted";
        };
    }
}

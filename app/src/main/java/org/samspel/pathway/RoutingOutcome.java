package org.samspel.pathway;

import org.samspel.agreement.Destination;

import java.util.Set;

/** What came of a choice. */
public sealed interface RoutingOutcome {
    /**
     * @param destination the chosen one; without a service nothing is sent
     */
    record Decided(Routing routing, Destination destination) implements RoutingOutcome {}

    /** Something else is decided on this assessment already, and stays. */
    record AlreadyDecided(Routing routing) implements RoutingOutcome {}

    /** A later assessment of the course is the one to decide on. */
    record Superseded(AssessmentId newer) implements RoutingOutcome {}

    record Invalid(Set<ChoiceFault> faults) implements RoutingOutcome {}

    record NotPermitted() implements RoutingOutcome {}

    /** What must be put right in a choice. */
    enum ChoiceFault {
        /** The agreement suggests nothing that could be followed. */
        NOTHING_TO_FOLLOW,
        DESTINATION_MISSING,
        /** That is what the agreement suggests: it is followed, without a reason. */
        SAME_AS_SUGGESTED,
        REASON_MISSING,
        WORDS_TOO_LONG
    }
}

package org.samspel.pathway;

import org.samspel.agreement.Destination;

/** What is to be done next in a person's course. */
public sealed interface PathwayStep {
    /** No course is open, and an agreement is in force. */
    record Start() implements PathwayStep {}

    /** The instrument that the agreement's tables ask for has no fresh answers. */
    record FillIn(Course course, String instrument) implements PathwayStep {}

    record Assess(Course course) implements PathwayStep {}

    record Decide(Course course, Assessment assessment) implements PathwayStep {}

    /** Decided, and still to be sent. */
    record Send(Course course, Routing routing, Destination destination) implements PathwayStep {}

    /** Decided, and sent where the destination asks for it: nothing is left to do here. */
    record Done(Course course, Routing routing, Destination destination) implements PathwayStep {}

    /** The person has died or moved away: the open course is to be ended. */
    record Close(Course course, Departure departure) implements PathwayStep {}

    /**
     * The course ended well, and new episodes are now to be prevented.
     *
     * @param clause of the agreement that says so
     */
    record Prevent(Course ended, Destination destination, String clause) implements PathwayStep {}

    /** No course is open, and none can be started. */
    record Nothing() implements PathwayStep {}
}

package org.samspel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who answers for a service in a municipality on a day. */
public sealed interface WhoAnswers {
    /**
     * @param units those of the municipality before those of the whole area
     */
    record Answering(List<Unit> units) implements WhoAnswers {}

    /**
     * Nobody any more.
     *
     * @param on the first day without an answer
     * @param service the service that took its place
     * @param units the units that go on with the work of those who answered last
     */
    record Ended(LocalDate on, Optional<Service> service, List<Unit> units) implements WhoAnswers {}

    /** Nobody yet; these units will from that day on. */
    record NotYet(LocalDate from, List<Unit> units) implements WhoAnswers {}

    /** The area has no such service, or nobody has ever answered for it there. */
    record Nobody() implements WhoAnswers {}

    /** The units to whom a referral can go. */
    default List<Unit> receivers() {
        return this instanceof Answering answering ? answering.units() : List.of();
    }
}

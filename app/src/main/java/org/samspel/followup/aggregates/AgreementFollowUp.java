package org.samspel.followup.aggregates;

import org.samspel.kernel.Actor;

import java.util.List;
import java.util.Optional;

/**
 * Did an agreement work, for groups? Gives counts after suppression and nothing else, whoever asks.
 */
public interface AgreementFollowUp {
    /** Each agreement in force in the actor's area, since its version came into force. */
    List<FollowUpReport> inForce(Actor actor);

    /**
     * An agreement in force.
     *
     * @param period the code of one of the report's periods; any other text stands for the whole
     *     time since the version came into force
     * @param grain the shortest times that its series are wanted in; they may be longer
     */
    Optional<FollowUpReport> of(Actor actor, String agreement, String period, Grain grain);

    /** With series in quarters, where they can be told. */
    default Optional<FollowUpReport> of(Actor actor, String agreement, String period) {
        return of(actor, agreement, period, Grain.QUARTER);
    }
}

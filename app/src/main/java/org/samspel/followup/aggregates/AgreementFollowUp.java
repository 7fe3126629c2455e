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
     */
    Optional<FollowUpReport> of(Actor actor, String agreement, String period);
}

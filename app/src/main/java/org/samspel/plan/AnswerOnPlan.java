package org.samspel.plan;

import org.samspel.access.law.Given;
import org.samspel.kernel.PartyId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the person answered when asked whether these organisations may plan together.
 *
 * @param id a key that the form carries, so that two presses note it once
 * @param until from when it no longer holds; empty for “until it is withdrawn”
 * @param words what the person said with it, perhaps empty
 */
public record AnswerOnPlan(
        UUID id,
        boolean yes,
        Set<PartyId> organisations,
        Given.How how,
        Optional<Instant> until,
        String words) {
    public AnswerOnPlan {
        organisations = Set.copyOf(organisations);
    }

    @Override
    public String toString() {
        return "AnswerOnPlan";
    }
}

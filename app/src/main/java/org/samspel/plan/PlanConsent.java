package org.samspel.plan;

import org.samspel.kernel.PartyId;

import java.util.Set;

/**
 * What the person has answered to being planned for together, as it holds now.
 *
 * @param organisations that may share what the plan needs; none without a consent that holds
 * @param withdrawn whether there was a consent that the person has taken back
 */
public record PlanConsent(Set<PartyId> organisations, boolean withdrawn) {
    public PlanConsent {
        organisations = Set.copyOf(organisations);
    }

    public boolean isLive() {
        return !organisations.isEmpty();
    }

    public boolean covers(PartyId party) {
        return organisations.contains(party);
    }
}

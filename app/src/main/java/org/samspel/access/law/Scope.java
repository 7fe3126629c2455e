package org.samspel.access.law;

import org.samspel.kernel.PartyId;
import org.samspel.kernel.UnitId;

import java.util.Set;

/**
 * How far a consent reaches. What it does not name it does not reach, and an exclusion is stronger
 * than what is named.
 *
 * @param organisations who may see; empty reaches nobody
 * @param units only these units of them; empty means all of their units
 * @param topics about what; empty reaches nothing
 * @param notFrom whose data it does not speak of, and who may not see, though named
 * @param notAbout what it does not speak of
 */
public record Scope(
        Set<PartyId> organisations,
        Set<UnitId> units,
        Set<DataCategory> topics,
        Set<PartyId> notFrom,
        Set<DataCategory> notAbout) {
    public Scope {
        organisations = Set.copyOf(organisations);
        units = Set.copyOf(units);
        topics = Set.copyOf(topics);
        notFrom = Set.copyOf(notFrom);
        notAbout = Set.copyOf(notAbout);
    }

    /** Whether a unit of a party may see a holding, as far as the scope goes. */
    boolean reaches(PartyId viewer, UnitId unit, Holding holding) {
        var keeper = holding.keeper().party();
        return organisations.contains(viewer)
                && (units.isEmpty() || units.contains(unit))
                && topics.contains(holding.category())
                && !notFrom.contains(viewer)
                && !notFrom.contains(keeper)
                && !notAbout.contains(holding.category());
    }
}

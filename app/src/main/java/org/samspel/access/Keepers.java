package org.samspel.access;

import org.samspel.kernel.UnitId;

import java.util.Set;

/**
 * Whose records of a person somebody may read.
 *
 * @param all whether of every unit, as persons read about themselves
 */
public record Keepers(boolean all, Set<UnitId> units) {
    public Keepers {
        units = Set.copyOf(units);
    }
}

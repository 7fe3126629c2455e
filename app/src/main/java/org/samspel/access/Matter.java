package org.samspel.access;

import org.samspel.access.law.DataCategory;
import org.samspel.kernel.UnitId;

import java.util.Optional;

/**
 * What someone asks about.
 *
 * @param keeper the unit whose record it is; empty for what the asker’s own unit keeps: that the
 *     person has to do with it, and what it was sent
 */
public record Matter(DataCategory category, Optional<UnitId> keeper) {
    /** Who the person is, and how to reach them. */
    public static final Matter IDENTITY = own(DataCategory.ADMINISTRATIVE);

    public static Matter own(DataCategory category) {
        return new Matter(category, Optional.empty());
    }

    public static Matter keptBy(UnitId keeper, DataCategory category) {
        return new Matter(category, Optional.of(keeper));
    }
}

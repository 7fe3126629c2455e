package org.samspel.decision.box;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Joins regions that have nothing in common into fewer, two that differ on one axis at a time. */
public final class Merging {

    private Merging() {}

    public static List<Region> merged(List<Region> regions) {
        var merged = regions;
        int before;
        do {
            before = merged.size();
            // From the last axis, since searches cut the first ones first.
            for (int axis = merged.isEmpty() ? -1 : merged.getFirst().axes() - 1;
                    axis >= 0;
                    axis--) {
                merged = merged(merged, axis);
            }
        } while (merged.size() < before);
        return merged;
    }

    private static List<Region> merged(List<Region> regions, int axis) {
        var alike = new LinkedHashMap<Region, Region>();
        for (var region : regions) {
            alike.merge(region.without(axis), region, (one, other) -> one.joined(other, axis));
        }
        return new ArrayList<>(alike.values());
    }
}

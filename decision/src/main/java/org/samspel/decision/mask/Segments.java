package org.samspel.decision.mask;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Value;

import java.util.ArrayList;
import java.util.List;

/** Segments in the making: neighbours with the same mask become one. */
final class Segments {

    private final List<ColumnMasks.Segment> all = new ArrayList<>();

    void add(Value.@Nullable Ordered end, boolean included, Mask mask) {
        if (!all.isEmpty() && all.getLast().mask().equals(mask)) {
            all.removeLast();
        }
        all.add(new ColumnMasks.Segment(end, included, mask));
    }

    List<ColumnMasks.Segment> all() {
        return all;
    }
}

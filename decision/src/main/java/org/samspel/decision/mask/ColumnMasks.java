package org.samspel.decision.mask;

import org.jspecify.annotations.Nullable;
import org.samspel.decision.Expression;
import org.samspel.decision.Value;

import java.util.List;
import java.util.Map;

/** For each value that a column may look at, the rules that let it pass. */
public sealed interface ColumnMasks {

    Expression expression();

    /** The mask of an unknown value. */
    Mask unknown();

    /** The mask of this value; null is unknown. */
    Mask of(@Nullable Value value);

    /**
     * Values that come one after the other.
     *
     * @param segments from the lowest to the highest; the last has no end
     */
    record Steps(Expression expression, List<Segment> segments, Mask unknown)
            implements ColumnMasks {

        public Steps {
            segments = List.copyOf(segments);
        }

        @Override
        public Mask of(@Nullable Value value) {
            if (!(value instanceof Value.Ordered ordered)) {
                return unknown;
            }
            var low = 0;
            var high = segments.size() - 1;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (segments.get(middle).reaches(ordered)) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return segments.get(low).mask();
        }
    }

    /**
     * All values up to an end, from where the segment before it ends.
     *
     * @param end null for the last segment
     * @param included whether the end itself is in it
     */
    record Segment(Value.@Nullable Ordered end, boolean included, Mask mask) {

        boolean reaches(Value.Ordered value) {
            if (end == null) {
                return true;
            }
            var order = value.order(end);
            return included ? order <= 0 : order < 0;
        }
    }

    /** Values that only are or are not: text, true and false. */
    record Cases(Expression expression, Map<Value, Mask> cases, Mask other, Mask unknown)
            implements ColumnMasks {

        @Override
        public Mask of(@Nullable Value value) {
            return value == null ? unknown : cases.getOrDefault(value, other);
        }
    }
}

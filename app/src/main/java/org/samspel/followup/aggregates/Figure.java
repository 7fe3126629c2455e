package org.samspel.followup.aggregates;

/** A count as it may be shown: itself, or hidden because it, or one beside it, is small. */
public sealed interface Figure {
    record Shown(long count) implements Figure {}

    record Hidden() implements Figure {}

    static Figure hidden() {
        return new Hidden();
    }

    static Figure of(long count) {
        return new Shown(count);
    }

    /** Zero when a larger count, of which this is a part, is shown as zero. */
    default Figure orZeroOf(Figure larger) {
        return larger.equals(of(0)) ? larger : this;
    }

    default boolean isShown() {
        return this instanceof Shown;
    }

    /** Whether it is shown and at least that much. */
    default boolean reaches(long count) {
        return this instanceof Shown shown && shown.count() >= count;
    }
}

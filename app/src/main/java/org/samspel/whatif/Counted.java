package org.samspel.whatif;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a run has counted.
 *
 * @param population how many persons there are in all
 * @param providers how many providers’ own data were run; 0 for a made-up population
 * @param untold how many of them had counts too small to be told
 */
public record Counted(long population, List<Flow> flows, int providers, int untold) {
    public Counted {
        flows = List.copyOf(flows);
    }

    /** How many the agreement is about. */
    public long concerned() {
        return sum(_ -> true);
    }

    public long moving() {
        return sum(Flow::moves);
    }

    public long sum(Predicate<Flow> those) {
        return flows.stream().filter(those).mapToLong(Flow::persons).sum();
    }
}

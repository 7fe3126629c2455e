package org.samspel.followup.aggregates;

import java.util.List;

/** The rule by which counts are told or hidden, for rooms that count something else. */
public interface SmallCounts {

    /**
     * What may be told of counts that lie side by side and whose total may be known: the small ones
     * are hidden, and as many others as it takes that none of them follows from the rest.
     */
    List<Figure> line(List<Long> counts);

    /** The least count that is told, besides zero. */
    int minCount();
}

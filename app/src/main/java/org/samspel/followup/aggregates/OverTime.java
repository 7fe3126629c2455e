package org.samspel.followup.aggregates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counts as a series. Where a time would tell a small count, all times are longer: months become
 * quarters, quarters half-years; the split may need longer times than the totals.
 *
 * @param totals empty when not even half-years can be told
 * @param split how each total is split, in the same or in longer times; empty when it cannot be
 *     told
 */
public record OverTime(Optional<Series> totals, Optional<Series> split) {
    public static OverTime untold() {
        return new OverTime(Optional.empty(), Optional.empty());
    }

    /**
     * @param grain of its times
     */
    public record Series(Grain grain, List<Span> spans) {
        public Series {
            spans = List.copyOf(spans);
        }
    }

    /**
     * One time.
     *
     * @param to its last day
     * @param cells in the order of the table's columns; none in a series of totals
     * @param share of the first cell in those that it is compared with; empty when they are hidden
     *     or too few
     */
    public record Span(
            LocalDate from, LocalDate to, long total, List<Figure> cells, Optional<Double> share) {
        public Span {
            cells = List.copyOf(cells);
        }
    }
}

package org.samspel.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Horizontal bars from zero.
 *
 * @param finding the title: what the chart shows, as a sentence
 * @param summary the same in words, with the figures, for those who do not see it
 * @param axisMax where the axis ends, in the bars' unit; above zero
 * @param axisMaxWritten as the reader's language writes it, with its unit
 */
public record BarChart(
        String finding,
        String summary,
        List<Bar> bars,
        double axisMax,
        String axisMaxWritten,
        Optional<CutOff> cutOff) {

    public BarChart {
        bars = List.copyOf(bars);
        if (axisMax <= 0) {
            throw new IllegalArgumentException("The axis ends above zero");
        }
    }

    /** How far along the axis a value lies: {@code 37.5%}. */
    public String along(double value) {
        var share = Math.clamp(value / axisMax, 0, 1);
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }
}

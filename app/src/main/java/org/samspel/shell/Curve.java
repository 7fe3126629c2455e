package org.samspel.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A few measured values over time, as a small line. Its geometry is in units of a drawing 300 wide
 * and 140 high.
 *
 * @param finding the title: what the curve shows, as a sentence
 * @param summary the same in words, with the figures, for those who do not see it
 * @param points in order of time
 * @param valueMin the value at the drawing's lower edge
 * @param valueMax the value at its upper edge, above the lower
 */
public record Curve(
        String finding,
        String summary,
        List<Point> points,
        double valueMin,
        double valueMax,
        Optional<CutOff> cutOff) {

    private static final double LEFT = 24;
    private static final double RIGHT = 276;
    private static final double TOP = 26;
    private static final double BOTTOM = 102;

    /**
     * @param when a number that grows with time, such as the day of the epoch
     */
    public record Point(double when, String whenWritten, double value, String written) {}

    public Curve {
        points = List.copyOf(points);
        if (valueMax <= valueMin) {
            throw new IllegalArgumentException("The upper edge lies above the lower");
        }
    }

    public String x(Point point) {
        var first = points.getFirst().when();
        var span = points.getLast().when() - first;
        var share = span == 0 ? 0.5 : (point.when() - first) / span;
        return written(LEFT + share * (RIGHT - LEFT));
    }

    public String y(double value) {
        var share = Math.clamp((value - valueMin) / (valueMax - valueMin), 0, 1);
        return written(BOTTOM - share * (BOTTOM - TOP));
    }

    /** Where the value is written: above its point, or below when the line comes from above. */
    public String yOfLabel(Point point) {
        var at = points.indexOf(point);
        var falls = at > 0 && points.get(at - 1).value() > point.value();
        var last = at == points.size() - 1;
        return written(Double.parseDouble(y(point.value())) + (falls && last ? 18 : -9));
    }

    /** The label stands at the end of the cut-off's line, on the side where the curve does not. */
    public String yOfCutOffLabel() {
        var at = cutOff.map(CutOff::value).orElse(valueMin);
        var curveIsBelow = !points.isEmpty() && points.getLast().value() < at;
        return written(Double.parseDouble(y(at)) + (curveIsBelow ? -5 : 14));
    }

    public String line() {
        return points.stream()
                .map(point -> x(point) + "," + y(point.value()))
                .collect(Collectors.joining(" "));
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}

package org.samspel.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Columns over time, one or two beside each other: the first filled, the second hollow, so that
 * they differ without colour. Its geometry is in units of a drawing {@value #WIDTH} wide and
 * {@value #HEIGHT} high.
 *
 * @param finding the title: what the chart shows, as a sentence
 * @param summary the same in words, with the figures, for those who do not see it
 * @param series what the columns are called, one or two
 * @param groups in order of time, at least one
 * @param axis what the numbers count: "henvisninger"
 */
public record ColumnChart(
        String finding,
        String summary,
        List<String> series,
        List<Group> groups,
        String axis,
        Optional<CutOff> cutOff) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 230;

    private static final double LEFT = 8;
    private static final double RIGHT = 712;
    private static final double TOP = 24;
    private static final double BOTTOM = 190;
    private static final double GAP_SHARE = 0.28;

    public ColumnChart {
        series = List.copyOf(series);
        groups = List.copyOf(groups);
        if (series.isEmpty() || series.size() > 2 || groups.isEmpty()) {
            throw new IllegalArgumentException("One or two series, and something to show");
        }
    }

    /**
     * The columns of one time.
     *
     * @param label short, below the columns
     * @param values as many as there are series
     */
    public record Group(String label, List<Value> values) {}

    /**
     * @param value at least 0; empty where none is shown
     * @param written as the reader's language writes it
     */
    public record Value(OptionalDouble value, String written) {
        public static Value of(double value, String written) {
            return new Value(OptionalDouble.of(value), written);
        }

        public static Value none(String written) {
            return new Value(OptionalDouble.empty(), written);
        }
    }

    public String x(int group, int series) {
        return written(LEFT + group * step() + step() * GAP_SHARE / 2 + series * columnWidth());
    }

    public String middle(int group, int series) {
        return written(
                LEFT + group * step() + step() * GAP_SHARE / 2 + (series + 0.5) * columnWidth());
    }

    public String middle(int group) {
        return written(LEFT + (group + 0.5) * step());
    }

    public String y(double value) {
        return written(BOTTOM - height(value));
    }

    /** Just above the column. */
    public String yOfLabel(Value value) {
        return written(BOTTOM - height(value.value().orElse(0)) - 5);
    }

    public String heightOf(Value value) {
        return written(height(value.value().orElse(0)));
    }

    public String width() {
        return written(Math.max(1, columnWidth() - 2));
    }

    public String bottom() {
        return written(BOTTOM);
    }

    /** Whether all labels find room side by side; otherwise every second one is left out. */
    public boolean labels(int group) {
        return groups.size() <= 13 || (groups.size() - 1 - group) % 2 == 0;
    }

    private double step() {
        return (RIGHT - LEFT) / groups.size();
    }

    private double columnWidth() {
        return step() * (1 - GAP_SHARE) / series.size();
    }

    private double height(double value) {
        return (BOTTOM - TOP) * Math.clamp(value / most(), 0, 1);
    }

    private double most() {
        var highest =
                groups.stream()
                        .flatMap(group -> group.values().stream())
                        .mapToDouble(value -> value.value().orElse(0))
                        .max()
                        .orElse(0);
        return Math.max(1, Math.max(highest, cutOff.map(CutOff::value).orElse(0.0)));
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

package org.samspel.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Who moves from where to where, drawn: places of the version before on the left, of the other on
 * the right, and a band between them as wide as the number of persons. Its geometry is in units of
 * a drawing {@value #WIDTH} wide.
 *
 * @param finding what the picture shows, as a sentence
 * @param summary the same in words, with the figures, for those who do not see it
 */
public record FlowPicture(
        String finding,
        String summary,
        List<Node> left,
        List<Node> right,
        List<Band> bands,
        int height) {
    public static final int WIDTH = 760;
    public static final int LEFT = 230;
    public static final int RIGHT = 518;
    public static final int BAR = 12;

    private static final double BANDS_HEIGHT = 340;
    private static final double PLACE_MIN = 52;
    private static final double GAP = 10;
    private static final double TOP = 30;
    private static final int LINE_LETTERS = 28;

    /**
     * A place with its persons.
     *
     * @param label in lines that fit beside the drawing, the last of them how many
     */
    public record Node(List<String> label, String y, String height, double middle) {
        /** Where a line of the label stands. */
        public String yOf(int line) {
            return number(middle + (line - (label.size() - 1) / 2.0) * 15 + 4);
        }
    }

    /**
     * @param path of the drawing
     * @param moves whether its persons go elsewhere than before
     */
    public record Band(String path, boolean moves) {}

    /** Draws a matrix. */
    public static FlowPicture of(
            Estimate.Matrix matrix,
            Function<String, String> name,
            Function<Long, String> written,
            String finding,
            String summary) {
        var total = Math.max(1, matrix.places().stream().mapToLong(matrix::from).sum());
        var scale = BANDS_HEIGHT / total;
        var left = new Side(matrix.places(), matrix::from, scale);
        var right = new Side(matrix.places(), matrix::to, scale);
        var bands = new ArrayList<Band>();
        for (var from : left.places) {
            for (var to : right.places) {
                var persons = matrix.from(from, to);
                if (persons > 0) {
                    var width = persons * scale;
                    bands.add(
                            new Band(
                                    path(left.take(from, width), right.take(to, width), width),
                                    !from.equals(to)));
                }
            }
        }
        // Those who move are drawn last, above those who stay.
        bands.sort((one, other) -> Boolean.compare(one.moves(), other.moves()));
        return new FlowPicture(
                finding,
                summary,
                left.nodes(name, written),
                right.nodes(name, written),
                bands,
                (int) Math.ceil(Math.max(left.end, right.end)));
    }

    private static String path(double y1, double y2, double width) {
        var x1 = (double) LEFT + BAR;
        var x2 = (double) RIGHT;
        var middle = (x1 + x2) / 2;
        // The thinnest band can still be seen.
        var seen = Math.max(width, 1);
        return String.format(
                Locale.ROOT,
                "M%.1f %.1fC%.1f %.1f %.1f %.1f %.1f %.1fV%.1fC%.1f %.1f %.1f %.1f %.1f %.1fZ",
                x1,
                y1,
                middle,
                y1,
                middle,
                y2,
                x2,
                y2,
                y2 + seen,
                middle,
                y2 + seen,
                middle,
                y1 + seen,
                x1,
                y1 + seen);
    }

    /** The places on one side, each with room for its words. */
    private static final class Side {
        private final List<String> places;
        private final Map<String, Double> begins = new HashMap<>();
        private final Map<String, Double> next = new HashMap<>();
        private final ToLongFunction<String> persons;
        private final double scale;
        private double end = TOP;

        Side(List<String> all, ToLongFunction<String> persons, double scale) {
            this.places = all.stream().filter(place -> persons.applyAsLong(place) > 0).toList();
            this.persons = persons;
            this.scale = scale;
            for (var place : places) {
                var height = persons.applyAsLong(place) * scale;
                var room = Math.max(height, PLACE_MIN);
                begins.put(place, end + (room - height) / 2);
                next.put(place, end + (room - height) / 2);
                end += room + GAP;
            }
        }

        double take(String place, double width) {
            var y = next.getOrDefault(place, end);
            next.put(place, y + width);
            return y;
        }

        List<Node> nodes(Function<String, String> name, Function<Long, String> written) {
            return places.stream()
                    .map(
                            place -> {
                                var height = Math.max(1, persons.applyAsLong(place) * scale);
                                double y = begins.getOrDefault(place, TOP);
                                var label = new ArrayList<>(lines(name.apply(place)));
                                label.add(written.apply(persons.applyAsLong(place)));
                                return new Node(
                                        List.copyOf(label),
                                        number(y),
                                        number(height),
                                        y + height / 2);
                            })
                    .toList();
        }
    }

    /** At most two lines; what is longer is told whole in the table. */
    static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines.size() <= 2
                ? List.copyOf(lines)
                : List.of(lines.getFirst(), lines.get(1) + " …");
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}

package org.samspel.agreement.workshop;

import java.util.ArrayList;
import java.util.List;

/** Two texts compared word by word: the longest series of words that both have stays. */
public final class WordDiff {
    /** Longer texts than these are shown whole, one after the other; comparing takes the square. */
    private static final int WORDS_MAX = 2000;

    private WordDiff() {}

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** Words that follow each other and have had the same fate. */
    public record Part(Kind kind, String words) {}

    public static List<Part> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        var parts = new Parts();
        if (old.length > WORDS_MAX || now.length > WORDS_MAX) {
            parts.add(Kind.REMOVED, before);
            parts.add(Kind.ADDED, after);
            return parts.list();
        }
        var common = common(old, now);
        var i = 0;
        var j = 0;
        while (i < old.length || j < now.length) {
            if (i < old.length && j < now.length && old[i].equals(now[j])) {
                parts.add(Kind.SAME, now[j]);
                i++;
                j++;
            } else if (j == now.length
                    || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
                parts.add(Kind.REMOVED, old[i]);
                i++;
            } else {
                parts.add(Kind.ADDED, now[j]);
                j++;
            }
        }
        return parts.list();
    }

    private static String[] words(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : stripped.split("\\s+");
    }

    /** How many words the rests of both texts have in common, from each pair of places on. */
    private static int[][] common(String[] old, String[] now) {
        var common = new int[old.length + 1][now.length + 1];
        for (var i = old.length - 1; i >= 0; i--) {
            for (var j = now.length - 1; j >= 0; j--) {
                common[i][j] =
                        old[i].equals(now[j])
                                ? common[i + 1][j + 1] + 1
                                : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Joins what has had the same fate. */
    private static final class Parts {
        private final List<Part> parts = new ArrayList<>();

        void add(Kind kind, String words) {
            if (!parts.isEmpty() && parts.getLast().kind() == kind) {
                var last = parts.removeLast();
                parts.add(new Part(kind, last.words() + " " + words));
            } else {
                parts.add(new Part(kind, words));
            }
        }

        List<Part> list() {
            return List.copyOf(parts);
        }
    }
}

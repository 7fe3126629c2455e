package org.samspel.document;

import java.util.List;
import java.util.Locale;

/**
 * A letter in ready words.
 *
 * @param language of all of its words
 * @param title what it is about, in one line
 * @param from the letterhead: the sender's name, then lines of where to find it
 * @param to name and address of who gets it, one line each
 * @param day when it was written, as its reader writes days
 * @param parts in the order in which they are read
 */
public record Letter(
        Locale language,
        String title,
        List<String> from,
        List<String> to,
        String day,
        List<Part> parts) {
    public Letter {
        from = List.copyOf(from);
        to = List.copyOf(to);
        parts = List.copyOf(parts);
        if (from.isEmpty() || title.isBlank()) {
            throw new IllegalArgumentException("A letter has a sender and a title");
        }
    }

    /** What stands under one heading. */
    public sealed interface Part {
        String heading();
    }

    /**
     * Words as they were written, with their own line ends.
     *
     * @param heading may be empty
     */
    public record Words(String heading, String text) implements Part {}

    /** A list of facts, each with its name. */
    public record Facts(String heading, List<Fact> facts) implements Part {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value) {}

    /**
     * What must not be overlooked, such as a code to be typed.
     *
     * @param sign set large
     */
    public record Emphasis(String heading, String sign, String text) implements Part {}

    /** Without its words: they are about a person, and must never reach a log. */
    @Override
    public String toString() {
        return "Letter";
    }
}

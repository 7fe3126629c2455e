package org.samspel.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Words of a paragraph that look alike. A line end in them stays one.
 *
 * @param link where they lead, if anywhere
 */
public record Run(String text, Set<Mark> marks, Optional<String> link) {
    public enum Mark {
        STRONG,
        SLANTED,
        /** As it is typed into something, letter by letter. */
        LITERAL,
        ADDED,
        REMOVED
    }

    public Run {
        marks = Set.copyOf(marks);
    }

    public static Run of(String text) {
        return new Run(text, Set.of(), Optional.empty());
    }

    public static Run of(String text, Mark mark) {
        return new Run(text, EnumSet.of(mark), Optional.empty());
    }

    public static Run link(String text, String address) {
        return new Run(text, Set.of(), Optional.of(address));
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }
}

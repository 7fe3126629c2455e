package org.samspel.decision;

/** One input cell of a rule: the test, and the text as its author wrote it. */
public record Entry(UnaryTest test, String written, Place place) {

    /** As written; an empty cell reads as {@code -}, which is what it means. */
    public String text() {
        return written.isBlank() ? "-" : written.strip();
    }

    public boolean isOpen() {
        return test instanceof UnaryTest.Any;
    }
}

package org.samspel.decision.dmn;

/** What stood in a cell and what was expected there; becomes a {@link Fault} with its place. */
final class Misread extends Exception {

    private final String found;
    private final String expected;

    Misread(String found, String expected) {
        super("Expected " + expected);
        this.found = found;
        this.expected = expected;
    }

    String found() {
        return found;
    }

    String expected() {
        return expected;
    }
}

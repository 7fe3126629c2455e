package org.samspel.shell;

/**
 * A line of a list of facts.
 *
 * @param href where the fact leads, or empty
 */
public record Definition(String term, String text, String href) {
    public static Definition of(String term, String text) {
        return new Definition(term, text, "");
    }
}

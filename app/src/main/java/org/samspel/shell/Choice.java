package org.samspel.shell;

/**
 * One of the choices of a field.
 *
 * @param value what the form sends
 * @param hint a second line below the label, or empty
 */
public record Choice(String value, String label, String hint) {
    public static Choice of(String value, String label) {
        return new Choice(value, label, "");
    }
}

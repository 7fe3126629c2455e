package org.samspel.shell;

/**
 * The token that shows a form to be ours; all three empty on pages without forms.
 *
 * @param parameter the name of the hidden field
 */
public record Csrf(String parameter, String header, String token) {
    static final Csrf NONE = new Csrf("", "", "");

    public static Csrf none() {
        return NONE;
    }

    public boolean isPresent() {
        return !token.isEmpty();
    }
}

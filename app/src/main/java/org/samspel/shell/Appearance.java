package org.samspel.shell;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether pages are light or dark: what the reader chose, or else as their device is set. */
public enum Appearance {
    DEVICE,
    LIGHT,
    DARK;

    /** As in the form and in the cookie that keeps the choice. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The attribute of {@code <html>} that the style sheet looks at. It comes with the page, so
     * that a dark page is dark from the first moment; as the device is set, there is none.
     */
    public @Nullable String theme() {
        return this == DEVICE ? null : code();
    }

    /**
     * What the browser may use for its own parts: scroll bars, fields, the page before its style.
     */
    public String schemes() {
        return this == DEVICE ? "light dark" : code();
    }

    public static Optional<Appearance> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

package org.samspel.agreement.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The documents that a version is read as, all of its one text. */
public enum Edition {
    FULL,
    /** What everybody must know, for each audience what concerns it. */
    PIXI,
    CHANGES,
    /** For the person whom it is about. */
    PLAIN;

    /** As in addresses and keys of texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Edition> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}

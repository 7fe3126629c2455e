package org.samspel.decision.check;

import java.util.Locale;

/** What a search through all facts is for. */
public enum Search {
    GAPS("gaps"),
    UNKNOWN_GAPS("gaps while something is unknown"),
    OVERLAPS("overlaps"),
    HIDDEN("rules that never answer");

    private final String words;

    Search(String words) {
        this.words = words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is searched for, in English. */
    String words() {
        return words;
    }
}

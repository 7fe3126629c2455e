package org.samspel.shell;

/** A status: a word, its tone and an icon that says the same. */
public record Pill(Tone tone, Icon icon, String word) {
    public static Pill of(Tone tone, String word) {
        return new Pill(tone, tone.icon(), word);
    }
}

package org.samspel.content;

import java.util.Locale;
import java.util.Map;

/** One short text in Swedish, Danish and English, as content files give it. */
public record LanguageTexts(Map<String, String> byLanguage) {
    public LanguageTexts {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in the reader's language; every text has all three. */
    public String in(Locale locale) {
        var text = byLanguage.get(locale.getLanguage());
        if (text == null) {
            throw new IllegalArgumentException("No text in the language " + locale.getLanguage());
        }
        return text;
    }
}

package org.samspel.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the interface. The content of agreements stays in its own. */
public enum Language {
    SV("sv", "Svenska", Locale.of("sv", "SE")),
    DA("da", "Dansk", Locale.of("da", "DK")),
    EN("en", "English", Locale.ENGLISH);

    private final String code;
    private final String ownName;
    private final Locale locale;

    Language(String code, String ownName, Locale locale) {
        this.code = code;
        this.ownName = ownName;
        this.locale = locale;
    }

    /** As in {@code <html lang>} and in the names of the bundles. */
    public String code() {
        return code;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }
}

package org.samspel.person;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a person needs in order to understand and be understood: asked once, shown wherever someone
 * meets or writes to the person.
 *
 * @param version 0 when nobody has asked yet
 * @param language ISO 639 code, or empty for the area's own
 * @param words more, in plain words
 */
public record PersonNeeds(
        int version,
        String language,
        boolean interpreter,
        Set<Communication> communication,
        String words) {
    public static final PersonNeeds NOT_ASKED = new PersonNeeds(0, "", false, Set.of(), "");

    public PersonNeeds {
        communication =
                communication.isEmpty()
                        ? Set.of()
                        : java.util.Collections.unmodifiableSet(EnumSet.copyOf(communication));
    }

    public boolean isAsked() {
        return version > 0;
    }

    public boolean isEmpty() {
        return language.isEmpty() && !interpreter && communication.isEmpty() && words.isEmpty();
    }

    /** The language in the reader's: “somaliska”. Empty for the area's own. */
    public Optional<String> languageIn(Locale reader) {
        return language.isEmpty()
                ? Optional.empty()
                : Optional.of(Locale.of(language).getDisplayLanguage(reader));
    }

    /** Without what it says: needs must never reach a log. */
    @Override
    public String toString() {
        return "PersonNeeds";
    }
}

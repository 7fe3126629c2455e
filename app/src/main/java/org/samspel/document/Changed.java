package org.samspel.document;

import java.util.Locale;
import java.util.Optional;

/**
 * The words that say of other words that they came or went: an underline alone says nothing to who
 * hears the paper, and a colour nothing on a grey print.
 */
record Changed(String added, String removed) {

    static Changed in(Locale language) {
        return switch (language.getLanguage()) {
            case "da" -> new Changed("nyt", "udgår");
            case "sv" -> new Changed("nytt", "utgår");
            default -> new Changed("new", "falls away");
        };
    }

    /** Before words that came or went, such as "[new: "; the end is a bracket. */
    Optional<String> before(Run run) {
        return run.is(Run.Mark.ADDED)
                ? Optional.of("[" + added + ": ")
                : run.is(Run.Mark.REMOVED) ? Optional.of("[" + removed + ": ") : Optional.empty();
    }

    static final String AFTER = "]";
}

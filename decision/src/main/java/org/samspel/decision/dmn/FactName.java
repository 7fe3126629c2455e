package org.samspel.decision.dmn;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a name in FEEL, which may have spaces, from an expression. */
final class FactName {

    static final Pattern WORDS =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*+(?:\\s++[\\p{L}\\p{N}_]++)*+");
    private static final Set<String> RESERVED =
            Set.of(
                    "and",
                    "or",
                    "not",
                    "in",
                    "if",
                    "then",
                    "else",
                    "for",
                    "return",
                    "some",
                    "every",
                    "satisfies",
                    "between",
                    "instance",
                    "of",
                    "function",
                    "external",
                    "true",
                    "false",
                    "null");

    private FactName() {}

    /** The name with single spaces, or empty when the text is something else. */
    static Optional<String> of(String text) {
        var name = text.strip().replaceAll("\\s+", " ");
        if (!WORDS.matcher(name).matches()) {
            return Optional.empty();
        }
        for (var word : name.split(" ")) {
            if (RESERVED.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.of(name);
    }
}

package org.samspel.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an area calls those whom all of it is about. The texts of the interface leave the place
 * open: {@code [person]}, {@code [the-person]}, {@code [persons]}, {@code [the-persons]}, with a
 * capital where a sentence begins; the forms in each language lie in the shell's bundles.
 */
public enum PersonWord {
    /** Before an area is known. */
    PERSON("person"),
    BORGER("borger"),
    INVANARE("invånare"),
    PATIENT("patient"),
    BRUKARE("brukare");

    private static final Pattern PLACE = Pattern.compile("\\[(?:[Tt]he-p|[Pp])ersons?]");

    private final String written;

    PersonWord(String written) {
        this.written = written;
    }

    /** As content files write it. */
    public String written() {
        return written;
    }

    public static Optional<PersonWord> of(String written) {
        return Arrays.stream(values()).filter(word -> word.written.equals(written)).findFirst();
    }

    /**
     * The text with this word in its places.
     *
     * @param forms the texts of one language, by key; a form that is not there leaves its place
     *     open
     */
    String in(String text, Map<String, String> forms) {
        Function<MatchResult, String> form =
                place -> {
                    var name = place.group().substring(1, place.group().length() - 1);
                    var word =
                            forms.get("shell.word." + this + "." + name.toLowerCase(Locale.ROOT));
                    return word == null ? place.group() : cased(word, name);
                };
        return PLACE.matcher(text).replaceAll(form.andThen(Matcher::quoteReplacement));
    }

    private static String cased(String word, String name) {
        return Character.isUpperCase(name.charAt(0))
                ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                : word;
    }
}

package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

class PersonWordTest {
    private static final List<String> FORMS =
            List.of("person", "the-person", "persons", "the-persons");

    private static final Pattern OF_ALL_AREAS =
            Pattern.compile("^(shell[.]word|identity|demo|people[.]number[.]synthetic)[.]");

    private final Bundles bundles = new Bundles(new Rooms().names());

    @ParameterizedTest
    @CsvSource({
        "DA, BORGER, Borgeren spørger; borgere svarer.",
        "SV, INVANARE, Invånaren frågar; invånare svarar.",
        "EN, PATIENT, The patient asks; patients answer.",
        "EN, PERSON, The person asks; persons answer."
    })
    void standsInItsPlaces(Language language, PersonWord word, String said) {
        var text =
                switch (language) {
                    case DA -> "[The-person] spørger; [persons] svarer.";
                    case SV -> "[The-person] frågar; [persons] svarar.";
                    case EN -> "[The-person] asks; [persons] answer.";
                };

        assertThat(word.in(text, bundles.in(language, ZoneOffset.UTC).words())).isEqualTo(said);
    }

    @ParameterizedTest
    @EnumSource
    void hasAllItsFormsInEveryLanguage(PersonWord word) {
        for (var language : Language.values()) {
            assertThat(bundles.in(language, ZoneOffset.UTC).words())
                    .containsKeys(
                            FORMS.stream()
                                    .map(form -> "shell.word." + word + "." + form)
                                    .toArray(String[]::new));
        }
    }

    /** A slip of the pen in a place leaves its brackets behind. */
    @ParameterizedTest
    @EnumSource
    void leavesNoPlaceOpen(Language language) {
        for (var word : PersonWord.values()) {
            assertThat(bundles.in(language, ZoneOffset.UTC, word).words())
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("["));
        }
    }

    /**
     * Patient associations and contracts are called so everywhere; the sign-in page and the demo
     * speak of persons of all areas, and nobody ever uses a real person's number.
     */
    @ParameterizedTest
    @EnumSource
    void noTextHasAFixedWordInItsPlace(Language language) throws IOException {
        var fixed =
                Pattern.compile(
                        switch (language) {
                            case SV ->
                                    "(?iu)\\b(person(en|er|erna)?|patient(en|er|erna)?|invånar\\w*|brukar\\w*)s?\\b";
                            case DA ->
                                    "(?iu)\\b((borger|patient|person)(en|e|er|ne|erne)?|bruger(en|e|ne))s?\\b";
                            case EN ->
                                    "(?i)(?<!contact )\\b(person|patient|citizen|resident|service"
                                            + " user)s?\\b(?! association| contract)";
                        });
        for (var room : new Rooms().names()) {
            for (var line : lines(room, language)) {
                var text = line.replaceAll("\\[[^]]*]", "");
                if (!OF_ALL_AREAS.matcher(line).find() && text.contains("=")) {
                    assertThat(text.substring(text.indexOf('=') + 1))
                            .as(line)
                            .doesNotContainPattern(fixed);
                }
            }
        }
    }

    private static List<String> lines(String room, Language language) throws IOException {
        var bundle = new ClassPathResource(room + "/messages_" + language.code() + ".properties");
        return bundle.exists()
                ? bundle.getContentAsString(StandardCharsets.UTF_8).lines().toList()
                : List.of();
    }

    @Test
    void leavesAPlaceOpenThatItHasNoFormFor() {
        assertThat(PersonWord.PATIENT.in("[the-person]", Map.of())).isEqualTo("[the-person]");
    }
}

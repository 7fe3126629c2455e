package org.samspel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

class PersonWordTest {
    private static final List<String> FORMS =
            List.of("person", "the-person", "persons", "the-persons");

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

    @Test
    void leavesAPlaceOpenThatItHasNoFormFor() {
        assertThat(PersonWord.PATIENT.in("[the-person]", Map.of())).isEqualTo("[the-person]");
    }
}

package org.samspel.agreement.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.workshop.WordDiff.Kind;
import org.samspel.agreement.workshop.WordDiff.Part;

import java.util.stream.Collectors;
import java.util.stream.Stream;

class WordDiffTest {
    @Test
    void marksWhatCameAndWhatWent() {
        assertThat(WordDiff.of("svar inden fem hverdage", "svar inden to hverdage"))
                .containsExactly(
                        new Part(Kind.SAME, "svar inden"),
                        new Part(Kind.REMOVED, "fem"),
                        new Part(Kind.ADDED, "to"),
                        new Part(Kind.SAME, "hverdage"));
    }

    @Test
    void takesAWholeTextAsNewOrGone() {
        assertThat(WordDiff.of("", "helt ny")).containsExactly(new Part(Kind.ADDED, "helt ny"));
        assertThat(WordDiff.of("helt væk", "")).containsExactly(new Part(Kind.REMOVED, "helt væk"));
        assertThat(WordDiff.of("", " ")).isEmpty();
    }

    @Test
    void losesNoWordOfEither() {
        var before = "a b c d e f g a b";
        var after = "x b c y e g g b z";
        assertThat(words(before, after, Kind.REMOVED)).isEqualTo(before);
        assertThat(words(before, after, Kind.ADDED)).isEqualTo(after);
    }

    private static String words(String before, String after, Kind other) {
        return WordDiff.of(before, after).stream()
                .filter(part -> Stream.of(Kind.SAME, other).anyMatch(part.kind()::equals))
                .map(Part::words)
                .collect(Collectors.joining(" "));
    }
}

package org.samspel.decision.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samspel.decision.DmnFixtures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of the agreements that come along contradict themselves nowhere. */
class ContentTest {

    @ParameterizedTest
    @MethodSource("files")
    void noRuleIsHiddenAndEveryQuestionIsAnswered(Path file) throws IOException {
        var examination = Examination.of(DmnFixtures.table(Files.readString(file)));

        assertThat(examination.isDecided()).isTrue();
        assertThat(examination.findings().stream().filter(f -> f.severity() == Severity.ERROR))
                .isEmpty();
    }

    /** Whether any flag is red is derived from the flags, which a table cannot know. */
    @ParameterizedTest
    @MethodSource("files")
    void everyOutputIsGivenAndTheOnlyGapIsAFlagWithoutAFlag(Path file) throws IOException {
        var warnings =
                Examination.of(DmnFixtures.table(Files.readString(file))).findings().stream()
                        .filter(finding -> finding.severity() == Severity.WARNING)
                        .toList();

        assertThat(warnings)
                .singleElement()
                .extracting(Finding::text, STRING)
                .startsWith("No rule answers: caudaEquina false; ")
                .contains("; vascularVisceral false; anyRedFlag true (example: ");
    }

    static List<Path> files() throws IOException {
        try (var all = Files.walk(Path.of("../content"))) {
            return all.filter(path -> path.toString().endsWith(".dmn")).sorted().toList();
        }
    }
}

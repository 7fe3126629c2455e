package org.samspel.questionnaire.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samspel.kernel.PersonId;
import org.samspel.kernel.UnitId;
import org.samspel.questionnaire.InstrumentFixtures;
import org.samspel.questionnaire.Response;
import org.samspel.questionnaire.ResponseId;
import org.samspel.shell.Bundles;
import org.samspel.shell.Csrf;
import org.samspel.shell.Language;
import org.samspel.shell.PageContext;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

class ScoresInWordsTest {
    private static final Instant START = Instant.parse("2026-10-03T09:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DA | 61 | 44 | ÖMPSQ-SF faldt fra 61 til 44",
                "DA | 44 | 61 | ÖMPSQ-SF steg fra 44 til 61",
                "DA | 61 | 61 | ÖMPSQ-SF er uændret: 61",
                "DA | 61 | 51 | ÖMPSQ-SF faldt fra 61 til 51, inden for måleusikkerheden (under 11"
                        + " point)",
                "DA | 61 | 50 | ÖMPSQ-SF faldt fra 61 til 50",
                "SV | 61 | 55 | ÖMPSQ-SF sjönk från 61 till 55, inom mätfelet (mindre än 11 poäng)",
                "EN | 61 | 44 | ÖMPSQ-SF fell from 61 to 44"
            })
    void theTitleSaysTheFinding(Language language, int before, int after, String finding) {
        assertThat(course(language, before, after).curve().finding()).isEqualTo(finding);
    }

    @Test
    void aSingleScoreStandsForItself() {
        assertThat(course(Language.DA, 61).curve().finding()).isEqualTo("ÖMPSQ-SF: 61");
    }

    @Test
    void theSummaryHasScaleCutOffAndDate() {
        assertThat(course(Language.DA, 61, 44).curve().summary())
                .isEqualTo("Senest 44 den 10.10.2026 (under 50). Skala 1–100.");
    }

    @Test
    void theCutOffIsDrawnAndNamed() {
        var cutOff = course(Language.DA, 61).curve().cutOff().orElseThrow();

        assertThat(cutOff.value()).isEqualTo(50);
        assertThat(cutOff.label()).isEqualTo("≥ 50: øget risiko for vedvarende smerter");
    }

    @Test
    void theTableHasAllNewestFirstAndTheCurveTheLastFive() {
        var course = course(Language.DA, 80, 70, 61, 58, 50, 49, 44);

        assertThat(course.rows())
                .extracting(ScoreCourse.Row::score)
                .containsExactly("44", "49", "50", "58", "61", "70", "80");
        assertThat(course.rows().get(1).level()).isEqualTo("under 50");
        assertThat(course.rows().get(2).level()).isEqualTo("≥ 50");
        assertThat(course.caption())
                .isEqualTo(
                        "ÖMPSQ-SF, point på skalaen 1–100. ≥ 50: øget risiko for vedvarende"
                                + " smerter");
        assertThat(course.curve().points()).hasSize(5);
        assertThat(course.curve().finding()).isEqualTo("ÖMPSQ-SF faldt fra 61 til 44");
    }

    @Test
    void theTimelineSaysScoreAndCutOff() {
        var words = new ScoreWords(page(Language.DA), InstrumentFixtures.ompsq());

        assertThat(words.line(61))
                .isEqualTo("ÖMPSQ-SF 61 (≥ 50: øget risiko for vedvarende smerter)");
        assertThat(words.line(44)).isEqualTo("ÖMPSQ-SF 44 (under 50)");
    }

    @Test
    void theNotesNameWhatIsStillToBeVerified() {
        assertThat(course(Language.EN, 61).notes().toVerify())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("To be verified: 50 or more, or above 50"))
                .anyMatch(line -> line.startsWith("To be verified, question 8:"));
    }

    private static ScoreCourse course(Language language, int... scores) {
        var unit = new UnitId(UUID.randomUUID());
        var responses =
                IntStream.range(0, scores.length)
                        .mapToObj(n -> response(unit, scores[n], n))
                        .toList();
        return new ScoreCourse(
                page(language),
                InstrumentFixtures.ompsq(),
                responses,
                Map.of(unit, "Lægehuset Vejgaard"),
                Optional.empty());
    }

    private static Response response(UnitId unit, int score, int week) {
        return new Response(
                new ResponseId(UUID.randomUUID()),
                new PersonId(UUID.randomUUID()),
                InstrumentFixtures.OMPSQ,
                "1",
                "1",
                Map.of(),
                score,
                Locale.of("da"),
                unit,
                START.plus(7L * week, ChronoUnit.DAYS));
    }

    private static PageContext page(Language language) {
        return new PageContext(
                new Bundles(List.of("shell", "questionnaire"))
                        .in(language, ZoneId.of("Europe/Copenhagen")),
                Optional.empty(),
                List.of(),
                Csrf.none(),
                LocalDate.of(2026, 11, 22),
                "/",
                "",
                "");
    }
}

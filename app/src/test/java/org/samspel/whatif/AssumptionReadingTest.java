package org.samspel.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.agreement.AgreementOfContent;
import org.samspel.content.BadContent;
import org.samspel.content.ContentNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures that the areas’ what-ifs reckon with. */
class AssumptionReadingTest {
    private static final Path CONTENT = Path.of("../content/what-if");

    @ParameterizedTest
    @ValueSource(strings = {"nj", "jh", "sk"})
    void everyOfferOfAnAgreementHasItsFiguresWithASource(String area) throws IOException {
        var agreement =
                area.equals("nj")
                        ? AgreementOfContent.lowBackPain()
                        : AgreementOfContent.longTermPain(area);

        var read = AssumptionReading.read(node(Files.readString(CONTENT.resolve(area + ".yaml"))));

        assertThat(read.all()).allSatisfy(one -> assertThat(one.source()).isNotBlank());
        assertThat(agreement.destinations())
                .allSatisfy(
                        destination ->
                                assertThat(
                                                read.named(
                                                        Assumption.key(
                                                                Estimate.offer(destination),
                                                                Measure.COST)))
                                        .as(destination.id())
                                        .isPresent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "followed: {low: 0.5, middle: 0.6, high: 1.2, source: s}|8: expected numbers from"
                        + " 0.0 to 1.0",
                "followed: {low: 0.7, middle: 0.6, high: 0.9, source: s}|8: expected low, middle"
                        + " and high in their order",
                "followed: {low: 0.5, middle: many, high: 0.9, source: s}|8: a number is expected"
                        + " here",
                "followed: {low: 0.5, middle: 0.6, high: 0.9}|8: “source” is missing",
                "hours: {low: 1, middle: 2, high: 3, source: s}|8: “hours” does not belong here",
                "luck: {low: 1, middle: 2, high: 3, source: s}|8: “luck” is nothing that is"
                        + " reckoned with"
            })
    void namesTheLineOfWhatCannotBe(String line, String fault) {
        var text =
                """
                region: xx
                currency: DKK
                ranges:
                  followed: [0, 1]
                  hours: [0, 500]
                offers: {}
                general:
                  %s
                """
                        .formatted(line);

        assertThatThrownBy(() -> AssumptionReading.read(node(text)))
                .isInstanceOf(BadContent.class)
                .hasMessage("what-if/xx.yaml:" + fault);
    }

    private static ContentNode node(String text) {
        return ContentNode.read("what-if/xx.yaml", text);
    }
}

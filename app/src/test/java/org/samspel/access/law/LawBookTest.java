package org.samspel.access.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.samspel.access.law.LawFixtures.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.content.BadContent;
import org.samspel.content.ContentFault;
import org.samspel.content.ContentNode;
import org.samspel.organisation.Country;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The delivered law books, and what is wrong with others. */
class LawBookTest {
    @Test
    void everyRuleStandsInItsBookWithCitationAndDay() {
        for (var rule : RuleId.values()) {
            for (var book : List.of(SWEDEN, DENMARK)) {
                assertThat(book.entry(rule).isPresent())
                        .as(rule + " in " + book.country())
                        .isEqualTo(rule.isWritten(book.country()));
            }
        }
        assertThat(SWEDEN.entries())
                .allSatisfy(
                        entry -> {
                            assertThat(entry.citation()).isNotBlank();
                            assertThat(entry.validity().from()).isPresent();
                        });
    }

    @Test
    void listsItsRulesInTheOrderOfTheGates() {
        assertThat(DENMARK.entries()).extracting(LawBook.Entry::rule).isSorted();
        assertThat(DENMARK.entries())
                .extracting(LawBook.Entry::rule)
                .contains(RuleId.COUNTS_ONLY, RuleId.DK_CURRENT_TREATMENT)
                .doesNotContain(RuleId.SE_CARE_PROVIDER);
    }

    @Test
    void givesTheRulingItsCitation() {
        var ruling =
                LAWS.rule(swedish(DOCTOR, OF_CLINIC).given(related(DOCTOR, Relation.Kind.CARE)));

        assertThat(ruling.citation()).isEqualTo("PDL (2008:355) 4 kap. 1 §");
    }

    @Test
    void keepsWhatTheStatutesLeaveOpenAsSettings() {
        assertThat(SWEDEN.settings().emergencyOpenFor()).isEqualTo(Duration.ofHours(1));
        assertThat(SWEDEN.settings().staffNamesShown()).isFalse();
        assertThat(SWEDEN.settings().logKeptYears()).isGreaterThanOrEqualTo(5);
        assertThat(SWEDEN.settings().reviews().everyDays()).isEqualTo(30);
        assertThat(SWEDEN.settings().reviews().manyWithin()).isEqualTo(Duration.ofHours(1));
        assertThat(SWEDEN.settings().consentBy()).containsExactly(Given.By.PERSON);
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false", "2023-01-01, true"})
    void gateTwoOpensOnTheDayOfItsLaw(LocalDate day, boolean open) {
        var moment = day.atTime(12, 0).atZone(MOMENT.getZone());
        var consent =
                new Consent(
                        ConsentKind.READING,
                        Consent.Answer.YES,
                        scope(PRIVATE),
                        new Given(Given.By.PERSON, Given.How.WRITTEN, true),
                        moment.minusDays(1).toInstant(),
                        Optional.empty(),
                        Optional.empty());
        var relation =
                new Relation(
                        Relation.Kind.CARE,
                        PRACTICE,
                        Optional.empty(),
                        moment.minusDays(1).toInstant(),
                        Optional.empty());

        assertThat(
                        LAWS.permits(
                                swedish(GP, OF_CLINIC)
                                        .at(moment)
                                        .given(Circumstances.NONE.and(relation).and(consent))))
                .isEqualTo(open);
    }

    @Test
    void aRuleHoldsUntilTheDayItEnds() {
        var ending =
                text("/content/law/se")
                        .replace(
                                "{id: se-part-in-care, cite: \"PDL (2008:355) 4 kap. 1 §\", from:"
                                        + " 2008-07-01,",
                                "{id: se-part-in-care, cite: \"PDL (2008:355) 4 kap. 1 §\", from:"
                                        + " 2008-07-01, until: 2026-11-17,");
        var laws = new Laws(List.of(LawBookFile.read(ContentNode.read("law/se.yaml", ending))));
        var question = swedish(DOCTOR, OF_CLINIC).given(related(DOCTOR, Relation.Kind.CARE));

        assertThat(laws.permits(question)).isTrue();
        assertThat(laws.permits(question.at(MOMENT.withHour(23).withMinute(59)))).isTrue();
        assertThat(laws.rule(question.at(MOMENT.plusDays(1).withHour(0))).rule())
                .isEqualTo(RuleId.SE_NO_PART_IN_CARE);
    }

    @ParameterizedTest
    @CsvSource({
        "'  - {id: se-danger,', '  - {id: se-peril,', “se-peril” is no rule of SE",
        "'  - {id: se-danger,', '  - {id: dk-quality,', “dk-quality” is no rule of SE",
        "'  - {id: se-danger,', '  - {id: no-rule,', “no-rule” is no rule of SE",
        "'  - {id: se-danger,', '  - {id: se-objection,', a rule stands here twice",
        "'  - {id: se-danger,', '  - {id: se-objection,', “se-danger” is missing",
        "'from: 2018-01-01', 'from: 2018', “from” must be a date as 2026-03-01",
        "'from: 2018-01-01', 'fram: 2018-01-01', “fram” is not a key that is known here",
        "'from: 2018-01-01', 'from: 2018-01-01, within: year', “within” must be a period as P6M or"
                + " P5Y",
        "'{value: 60,', '{value: 0,', “emergency-open-minutes” must be 1 or more",
        "'{value: false,', '{value: perhaps,', “value” must be true or false",
        "'[person]', '[neighbour]', “neighbour” is not known here",
        "'country: SE', 'country: NO', “NO” is not known here"
    })
    void namesTheFaultOfABook(String delivered, String written, String fault) {
        var bad = bad(text("/content/law/se").replace(delivered, written));

        assertThat(bad.faults()).extracting(ContentFault::message).contains(fault);
    }

    @Test
    void asksForASourceOrForWhatToVerify() {
        var bad = bad(text("/content/law/se").replace("source: \"SFS 2008:355\", verify:", "x:"));

        assertThat(bad.faults())
                .extracting(ContentFault::message)
                .contains("“source” or “verify” is missing: where it was read, or what to check");
    }

    private static BadContent bad(String yaml) {
        return catchThrowableOfType(
                BadContent.class, () -> LawBookFile.read(ContentNode.read("law/se.yaml", yaml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "da", "en"})
    void everyRuleAndStepHasItsWords(String language) throws IOException {
        var words = new Properties();
        try (var in =
                LawBookTest.class.getResourceAsStream(
                        "/access/messages_" + language + ".properties")) {
            assertThat(in).isNotNull();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        assertThat(words.stringPropertyNames()).containsAll(keys());
        for (var rule : RuleId.values()) {
            assertThat(words.getProperty(rule.key())).as(rule.key()).endsWith(".");
        }
    }

    private static List<String> keys() {
        return Stream.of(
                        Arrays.stream(RuleId.values()).map(RuleId::key),
                        Arrays.stream(NextStep.values()).map(NextStep::key),
                        Arrays.stream(GateName.values()).map(GateName::key),
                        Arrays.stream(Obligation.values()).map(Obligation::key),
                        Arrays.stream(DataCategory.values()).map(DataCategory::key),
                        Arrays.stream(Purpose.values()).map(Purpose::key),
                        Arrays.stream(EmergencyReason.values()).map(EmergencyReason::key),
                        Arrays.stream(ConsentKind.values()).map(ConsentKind::key))
                .flatMap(one -> one)
                .toList();
    }

    @Test
    void namesACategoryOnlyWhenItIsKnown() {
        assertThat(DataCategory.named("work-ability")).contains(DataCategory.WORK_ABILITY);
        assertThat(DataCategory.named("everything")).isEmpty();
        assertThat(RuleId.SE_DANGER.country()).contains(Country.SE);
        assertThat(RuleId.DK_QUALITY.country()).contains(Country.DK);
        assertThat(RuleId.OTHER_AREA.country()).isEmpty();
    }
}

package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.pathway.PathwayFixtures.AGREED;
import static org.samspel.pathway.PathwayFixtures.TODAY;
import static org.samspel.pathway.PathwayFixtures.answers;
import static org.samspel.pathway.PathwayFixtures.assessed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

class AssessmentRulesTest {
    private static final Map<String, String> FOUND =
            Map.of(
                    "caudaEquina", "no",
                    "legPain", "improving",
                    "psychosocialNeeds", "yes",
                    "sickLeaveWeeks", "4");

    @Test
    void keepsNothingOfWhatWasNotAssessed() {
        var checked =
                AssessmentRules.check(
                        AGREED,
                        answers(
                                false,
                                Map.of(
                                        "paresis",
                                        "not-assessed",
                                        "legPain",
                                        "",
                                        "workAbility",
                                        " ")));

        assertThat(checked.facts()).isEmpty();
        assertThat(checked.faults()).isEmpty();
    }

    @Test
    void takesOneAnswerForAllRedFlags() {
        var checked = AssessmentRules.check(AGREED, answers(true, Map.of()));

        assertThat(checked.facts())
                .hasSize(5)
                .containsEntry("caudaEquina", "false")
                .containsEntry("vascularVisceral", "false");
        assertThat(AssessmentRules.anyRedFlag(AGREED, checked.facts())).contains(false);
    }

    @Test
    void refusesAFlagThatContradictsTheOneAnswer() {
        var checked = AssessmentRules.check(AGREED, answers(true, Map.of("paresis", "yes")));

        assertThat(checked.faults())
                .containsOnly(Map.entry("paresis", new AnswerFault.FlagContradicts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "521", "8.5", "åtte", "99999999999", "1e1"})
    void refusesANumberOutOfItsRange(String typed) {
        var checked =
                AssessmentRules.check(AGREED, answers(false, Map.of("sickLeaveWeeks", typed)));

        assertThat(checked.faults())
                .containsOnly(Map.entry("sickLeaveWeeks", new AnswerFault.NotInRange(0, 520)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "520", " 9 "})
    void takesANumberWithinItsRange(String typed) {
        var checked =
                AssessmentRules.check(AGREED, answers(false, Map.of("sickLeaveWeeks", typed)));

        assertThat(checked.facts()).containsEntry("sickLeaveWeeks", typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"legPain", "caudaEquina", "psychosocialNeeds"})
    void refusesAnOptionThatTheAgreementDoesNotHave(String fact) {
        var checked = AssessmentRules.check(AGREED, answers(false, Map.of(fact, "perhaps")));

        assertThat(checked.faults()).containsOnly(Map.entry(fact, new AnswerFault.NotAnOption()));
    }

    @Test
    void takesNoDerivedFactFromAForm() {
        var checked =
                AssessmentRules.check(
                        AGREED,
                        answers(
                                false,
                                Map.of(
                                        "ompsqScore",
                                        "99",
                                        "durationWeeks",
                                        "1",
                                        "anyRedFlag",
                                        "no")));

        assertThat(checked.facts()).isEmpty();
    }

    @Test
    void derivesWeeksAndScoreAndLeavesAMissingScoreUnknown() {
        assertThat(PathwayFixtures.theWalk().facts())
                .containsEntry("durationWeeks", "14")
                .containsEntry("ompsqScore", "61")
                .containsEntry("anyRedFlag", "false");
        assertThat(assessed(14, true, Map.of(), Map.of()).facts()).doesNotContainKey("ompsqScore");
    }

    @Test
    void asksForRedFlagsAnewInALaterAssessment() {
        var former = assessed(14, false, FOUND, Map.of());

        assertThat(AssessmentRules.prefilled(AGREED, former, true, TODAY.plusDays(1)))
                .containsOnly(
                        Map.entry("legPain", "improving"),
                        Map.entry("psychosocialNeeds", "true"),
                        Map.entry("sickLeaveWeeks", "4"));
        assertThat(AssessmentRules.prefilled(AGREED, former, false, TODAY))
                .doesNotContainKey("caudaEquina");
    }

    @Test
    void takesUpTheSameDaysUndecidedAssessmentWhole() {
        var former = assessed(14, false, FOUND, Map.of());

        assertThat(AssessmentRules.prefilled(AGREED, former, true, TODAY))
                .hasSize(4)
                .containsEntry("caudaEquina", "false");
    }

    @Test
    void takesNoScoreFromAnEarlierEpisode() {
        assertThat(AssessmentRules.belongsTo(TODAY, TODAY)).isTrue();
        assertThat(AssessmentRules.belongsTo(TODAY, TODAY.minusDays(1))).isFalse();
    }
}

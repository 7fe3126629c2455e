package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.pathway.PathwayFixtures.AGREED;
import static org.samspel.pathway.PathwayFixtures.assessed;
import static org.samspel.pathway.PathwayFixtures.ompsq;
import static org.samspel.pathway.PathwayFixtures.theWalk;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.FactDefinition;
import org.samspel.decision.Decision;
import org.samspel.pathway.RoutingOutcome.ChoiceFault;

import java.util.Map;

class RoutingRulesTest {
    private static final RoutingChoice FOLLOW = new RoutingChoice.Follow();

    @Test
    void leadsTheWalkToTheMunicipalProgrammeByClause43() {
        var suggestion = RoutingRules.suggest(AGREED, theWalk());

        assertThat(suggestion.phase().id()).isEqualTo("persistent");
        assertThat(suggestion.destination())
                .hasValueSatisfying(to -> assertThat(to.id()).isEqualTo("municipal-persistent"));
        assertThat(suggestion.also()).isEmpty();
        assertThat(RoutingRules.clause(suggestion, suggestion.destination().orElseThrow()))
                .isEqualTo("4.3");
    }

    @Test
    void suggestsTheJobCentreBesideTheProgrammeOnLongSickLeave() {
        var longSickLeave = assessed(14, true, Map.of("sickLeaveWeeks", "9"), ompsq(61));

        assertThat(RoutingRules.suggest(AGREED, longSickLeave).also())
                .hasValueSatisfying(
                        also -> {
                            assertThat(also.id()).isEqualTo("job-centre");
                            assertThat(also.consent()).isTrue();
                        });
    }

    @Test
    void asksForTheRedFlagsFirstAndOnlyThenForTheRest() {
        var nothing = RoutingRules.suggest(AGREED, assessed(14, false, Map.of(), ompsq(61)));
        var flagsOnly = RoutingRules.suggest(AGREED, assessed(2, true, Map.of(), Map.of()));

        assertThat(nothing.decision()).isInstanceOf(Decision.NoRule.class);
        assertThat(RoutingRules.toAssessFirst(nothing))
                .containsExactlyElementsOf(AssessmentRules.redFlags(AGREED));
        assertThat(RoutingRules.toAssessFirst(flagsOnly))
                .isNotEmpty()
                .extracting(FactDefinition::name)
                .contains("ompsqScore", "legPain")
                .doesNotContain("caudaEquina", "anyRedFlag", "durationWeeks");
    }

    @Test
    void refusesToFollowWhereNothingIsSuggested() {
        var nothing = RoutingRules.suggest(AGREED, assessed(14, false, Map.of(), ompsq(61)));

        assertThat(RoutingRules.faults(nothing, FOLLOW))
                .containsExactly(ChoiceFault.NOTHING_TO_FOLLOW);
    }

    @Test
    void refusesToChooseOtherwiseWithoutAReason() {
        var suggestion = RoutingRules.suggest(AGREED, theWalk());

        assertThat(RoutingRules.faults(suggestion, otherwise("self-care", "", "Wants to wait")))
                .containsExactly(ChoiceFault.REASON_MISSING);
        assertThat(RoutingRules.faults(suggestion, otherwise("moon", "because", "")))
                .containsExactly(ChoiceFault.DESTINATION_MISSING, ChoiceFault.REASON_MISSING);
        assertThat(RoutingRules.faults(suggestion, otherwise("self-care", "person-wish", "")))
                .isEmpty();
    }

    @Test
    void refusesToCallTheSuggestionAnotherChoice() {
        var suggestion = RoutingRules.suggest(AGREED, theWalk());

        assertThat(
                        RoutingRules.faults(
                                suggestion, otherwise("municipal-persistent", "person-wish", "")))
                .containsExactly(ChoiceFault.SAME_AS_SUGGESTED);
    }

    @Test
    void refusesEndlessWords() {
        var suggestion = RoutingRules.suggest(AGREED, theWalk());

        assertThat(
                        RoutingRules.faults(
                                suggestion,
                                otherwise("self-care", "person-wish", "x".repeat(2001))))
                .containsExactly(ChoiceFault.WORDS_TOO_LONG);
    }

    @Test
    void citesTheClauseOfTheChosenDestinationWhenNoRuleAnswered() {
        var nothing = RoutingRules.suggest(AGREED, assessed(14, false, Map.of(), ompsq(61)));
        var chosen = AGREED.destination("spine-clinic").orElseThrow();

        assertThat(nothing.rule()).isEmpty();
        assertThat(RoutingRules.clause(nothing, chosen)).isEqualTo("4.5");
    }

    private static RoutingChoice otherwise(String destination, String reason, String words) {
        return new RoutingChoice.Otherwise(destination, reason, words);
    }
}

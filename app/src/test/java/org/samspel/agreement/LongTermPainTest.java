package org.samspel.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.agreement.FactDefinition.FactKind;
import org.samspel.decision.Decision;
import org.samspel.decision.Facts;
import org.samspel.kernel.Role;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The delivered agreements on long-term pain in Jämtland Härjedalen and Skåne. */
class LongTermPainTest {
    private static final Map<String, String> NO_FLAGS =
            Map.of(
                    "caudaEquina", "false",
                    "paresis", "false",
                    "seriousPathology", "false",
                    "inflammatory", "false",
                    "vascularVisceral", "false",
                    "anyRedFlag", "false");

    @ParameterizedTest
    @ValueSource(strings = {"jh", "sk"})
    void saysOfEveryClauseWhereItComesFromAndWhatIsToBeVerified(String area) {
        var agreed = AgreementOfContent.longTermPain(area);

        assertThat(agreed.clauses()).hasSizeGreaterThan(30);
        assertThat(agreed.clauses())
                .allSatisfy(clause -> assertThat(clause.sources()).as(clause.id()).isNotEmpty())
                .allSatisfy(clause -> assertThat(clause.toVerify()).as(clause.id()).isPresent());
        assertThat(agreed.phaseAfter(12).id()).isEqualTo("at-risk");
        assertThat(agreed.phaseAfter(13).id()).isEqualTo("long-term");
        assertThat(agreed.course().entry())
                .hasValueSatisfying(entry -> assertThat(entry.yearsMin()).isEqualTo(18));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jh", "sk"})
    void answersNothingBeforeTheRedFlagsAreAssessed(String area) {
        for (var table : AgreementOfContent.longTermPain(area).tables().values()) {
            assertThat(table.decide(Facts.none())).isInstanceOf(Decision.NoRule.class);
        }
        assertThat(goes(area, "at-risk", Map.of("caudaEquina", "true"))).isEqualTo("emergency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jh", "sk"})
    void keepsInPrimaryCareWhatPrimaryCareCanDo(String area) {
        var within = with(NO_FLAGS, "primaryResources", "true", "municipalCare", "false");

        assertThat(goes(area, "long-term", with(within, "singleMeasures", "none")))
                .isEqualTo("primary-rehab");
        assertThat(
                        goes(
                                area,
                                "long-term",
                                with(
                                        within,
                                        "singleMeasures",
                                        "noClearEffect",
                                        "hinderingCondition",
                                        "false")))
                .isEqualTo("primary-mmr");
        assertThat(goes(area, "long-term", with(within, "municipalCare", "true")))
                .isEqualTo("municipal-rehab");
        assertThat(goes(area, "at-risk", with(NO_FLAGS, "ompsqScore", "50")))
                .isEqualTo("primary-rehab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jh", "sk"})
    void sendsToPainRehabilitationOnlyWhenTheCauseIsInvestigated(String area) {
        var beyond =
                with(
                        NO_FLAGS,
                        "primaryResources",
                        "false",
                        "mainNeed",
                        "behaviour",
                        "hinderingCondition",
                        "false");

        assertThat(goes(area, "long-term", with(beyond, "primaryCauseInvestigated", "true")))
                .isEqualTo("pain-rehabilitation");
        assertThat(goes(area, "long-term", with(beyond, "primaryCauseInvestigated", "false")))
                .isEqualTo("complete-workup");
        assertThat(decide(area, "long-term", beyond))
                .asInstanceOf(type(Decision.NoRule.class))
                .satisfies(
                        none ->
                                assertThat(none.explanation().factsThatCouldChange())
                                        .contains("primaryCauseInvestigated"));
        assertThat(goes(area, "long-term", with(beyond, "mainNeed", "medical")))
                .isEqualTo("pain-clinic");
    }

    @Test
    void hasAProcuredProviderInJamtlandHarjedalenAlone() {
        var team =
                with(
                        NO_FLAGS,
                        "primaryResources",
                        "false",
                        "mainNeed",
                        "team",
                        "hinderingCondition",
                        "false");

        assertThat(goes("jh", "long-term", team)).isEqualTo("procured-mmr");
        assertThat(AgreementOfContent.longTermPain("sk").destination("procured-mmr")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jh", "sk"})
    void letsOnlyDoctorsStateThatTheCauseIsInvestigated(String area) {
        assertThat(
                        AgreementOfContent.longTermPain(area)
                                .fact("primaryCauseInvestigated")
                                .orElseThrow())
                .satisfies(fact -> assertThat(fact.isAsked()).isFalse())
                .extracting(FactDefinition::kind)
                .isEqualTo(new FactKind.DoctorsStatement(Set.of(Role.GP, Role.HOSPITAL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jh", "sk"})
    void namesTheStagesInOrderAndTheThreeNationalExits(String area) {
        var course = AgreementOfContent.longTermPain(area).course();

        assertThat(course.stages())
                .extracting(Stage::id)
                .containsExactly(
                        "identified", "assessed", "planned", "treated", "followed-up", "exited");
        assertThat(course.exits())
                .filteredOn(exit -> exit.clause().equals("2.6"))
                .extracting(ExitReason::id)
                .contains("manages-without", "declines", "no-benefit");
        assertThat(course.exit(ExitReason.DIED)).isPresent();
        assertThat(course.exit(ExitReason.MOVED)).isPresent();
    }

    private static Map<String, String> with(Map<String, String> facts, String... more) {
        var all = new LinkedHashMap<>(facts);
        for (var n = 0; n < more.length; n += 2) {
            all.put(more[n], more[n + 1]);
        }
        return all;
    }

    private static String goes(String area, String phase, Map<String, String> facts) {
        return decide(area, phase, facts) instanceof Decision.Matched matched
                ? Objects.requireNonNull(matched.outputs().get("destination")).plain()
                : "no rule";
    }

    private static Decision decide(String area, String phase, Map<String, String> facts) {
        var agreed = AgreementOfContent.longTermPain(area);
        return agreed.table(agreed.phase(phase).orElseThrow())
                .decide(FactValues.facts(agreed, facts));
    }
}

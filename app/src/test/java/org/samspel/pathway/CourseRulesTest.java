package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.pathway.PathwayFixtures.AGREED;
import static org.samspel.pathway.PathwayFixtures.TODAY;
import static org.samspel.pathway.PathwayFixtures.since;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class CourseRulesTest {
    private static final LocalDate BIRTH = LocalDate.of(1972, 3, 1);

    private static List<CourseFault> faults(LocalDate onset, String phase, String reason) {
        return CourseRules.faults(facts(onset, phase, reason), BIRTH, AGREED, TODAY);
    }

    private static CourseFacts facts(LocalDate onset, String phase, String reason) {
        return new CourseFacts(onset, Optional.of(phase).filter(it -> !it.isEmpty()), reason);
    }

    @Test
    void refusesAnOnsetInTheFuture() {
        assertThat(faults(TODAY.plusDays(1), "", ""))
                .containsExactly(new CourseFault.OnsetInFuture());
        assertThat(faults(TODAY, "", "")).isEmpty();
    }

    @Test
    void refusesAnOnsetBeforeBirth() {
        assertThat(faults(BIRTH.minusDays(1), "", ""))
                .containsExactly(new CourseFault.OnsetBeforeBirth());
        assertThat(faults(BIRTH, "", "")).isEmpty();
    }

    @Test
    void refusesAPhaseThatContradictsTheOnsetWithoutAReason() {
        var fault = new CourseFault.PhaseNeedsReason(AGREED.phase("acute").orElseThrow(), 8);

        assertThat(faults(TODAY.minusWeeks(8), "persistent", " ")).containsExactly(fault);
        assertThat(faults(TODAY.minusWeeks(8), "persistent", "Comes and goes for years")).isEmpty();
        assertThat(faults(TODAY.minusWeeks(8), "acute", "")).isEmpty();
    }

    @Test
    void refusesAPhaseThatTheAgreementDoesNotHave() {
        assertThat(faults(TODAY, "chronic", "Because"))
                .containsExactly(new CourseFault.UnknownPhase());
    }

    @Test
    void keepsNoOverrideThatTheOnsetTellsAnyway() {
        var same = facts(TODAY.minusWeeks(8), "acute", "Because");

        assertThat(CourseRules.override(same, AGREED, TODAY)).isEmpty();
    }

    @Test
    void derivesThePhaseFromTheOnsetOnTheDayInQuestion() {
        assertThat(since(12).phaseOn(TODAY, AGREED).id()).isEqualTo("acute");
        assertThat(since(13).phaseOn(TODAY, AGREED).id()).isEqualTo("persistent");
        assertThat(since(12).phaseOn(TODAY.plusWeeks(1), AGREED).id()).isEqualTo("persistent");
    }
}

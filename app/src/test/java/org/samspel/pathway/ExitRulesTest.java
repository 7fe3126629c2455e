package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.pathway.PathwayFixtures.AGREED;
import static org.samspel.pathway.PathwayFixtures.TODAY;
import static org.samspel.pathway.PathwayFixtures.since;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samspel.agreement.Aftercare;
import org.samspel.agreement.AgreementOfContent;

import java.time.LocalDate;
import java.util.List;

class ExitRulesTest {
    @Test
    void refusesAnEndInTheFutureOrBeforeTheBeginning() {
        assertThat(faults(TODAY.plusDays(1), "goal-reached", ""))
                .containsExactly(new CourseFault.EndInFuture());
        assertThat(faults(TODAY.minusWeeks(9), "goal-reached", ""))
                .containsExactly(new CourseFault.EndBeforeOnset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cured", "GOAL-REACHED"})
    void refusesAReasonThatTheAgreementDoesNotKnow(String reason) {
        assertThat(faults(TODAY, reason, "")).containsExactly(new CourseFault.ExitReasonMissing());
    }

    @Test
    void wantsWordsForAReasonThatSaysNothing() {
        assertThat(faults(TODAY, "other", " ")).containsExactly(new CourseFault.ExitWordsMissing());
        assertThat(faults(TODAY, "other", "Went abroad to work")).isEmpty();
        assertThat(faults(TODAY, "other", "x".repeat(2001)))
                .containsExactly(new CourseFault.ExitWordsTooLong());
    }

    @Test
    void keepsTheReasonWithTheVersionThatKnowsIt() {
        assertThat(ExitRules.exit(new EndCourse(TODAY, "declines", " No thanks "), AGREED))
                .contains(new CourseExit("declines", "No thanks", AGREED.number()));
    }

    @ParameterizedTest
    @CsvSource({
        "8, manages-without, true",
        "8, goal-reached, true",
        "12, goal-reached, true",
        "13, goal-reached, false",
        "8, declines, false",
        "8, no-benefit, false",
        "8, moved, false",
        "8, died, false",
        "8, other, false"
    })
    void leadsToPreventionAfterNewPainThatEndedWell(int weeks, String reason, boolean leads) {
        var after = ExitRules.aftercare(since(weeks), TODAY, reason, AGREED);

        assertThat(after.isPresent()).isEqualTo(leads);
        assertThat(after.map(Aftercare::destination).orElse("municipal-prevention"))
                .isEqualTo("municipal-prevention");
        assertThat(after.map(Aftercare::clause).orElse("3.6")).isEqualTo("3.6");
    }

    @Test
    void judgesThePhaseByTheDayOnWhichTheCourseEnded() {
        assertThat(ExitRules.aftercare(since(20), TODAY.minusWeeks(15), "manages-without", AGREED))
                .isPresent();
    }

    @Test
    void letsOnlyAdultsEnterTheCourseOfLongTermPain() {
        var agreed = AgreementOfContent.longTermPain("jh");

        assertThat(CourseRules.entryFaults(TODAY.minusYears(18).plusDays(1), agreed, TODAY))
                .isEqualTo(List.of(new CourseFault.TooYoung(18, "1.3")));
        assertThat(CourseRules.entryFaults(TODAY.minusYears(18), agreed, TODAY)).isEmpty();
        assertThat(CourseRules.entryFaults(TODAY.minusYears(9), AGREED, TODAY)).isEmpty();
    }

    private static List<CourseFault> faults(LocalDate on, String reason, String words) {
        return ExitRules.faults(since(8), new EndCourse(on, reason, words), AGREED.course(), TODAY);
    }
}

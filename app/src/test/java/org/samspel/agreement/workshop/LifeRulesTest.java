package org.samspel.agreement.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samspel.kernel.AreaId;
import org.samspel.kernel.Role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class LifeRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String FIRST = "Strategisk Sundhedsforum";

    @Test
    void opensEachStepFromItsStateAlone() {
        assertThat(LifeRules.open(new Life.MandateWritten(), 1))
                .containsOnly(Step.APPROVE_MANDATE, Step.ARCHIVE);
        assertThat(LifeRules.open(new Life.Draft(), 1))
                .containsOnly(Step.WRITE, Step.CONSULT, Step.ARCHIVE);
        assertThat(LifeRules.open(new Life.InConsultation(TODAY), 1))
                .containsOnly(Step.ANSWER, Step.REPLY, Step.TAKE_BACK, Step.SUBMIT, Step.ARCHIVE);
        assertThat(LifeRules.open(new Life.InApproval(1), 1))
                .containsOnly(Step.DECIDE, Step.ARCHIVE);
        assertThat(LifeRules.open(new Life.Approved(), 1)).containsOnly(Step.ADOPT, Step.ARCHIVE);
        assertThat(LifeRules.open(new Life.Adopted(), 1)).isEmpty();
        assertThat(LifeRules.open(new Life.Archived(), 1)).isEmpty();
    }

    @Test
    void letsADraftPassTheConsultationOnlyOnceThereHasBeenOne() {
        assertThat(LifeRules.open(new Life.Draft(), 1)).doesNotContain(Step.SUBMIT);
        assertThat(LifeRules.open(new Life.Draft(), 2)).contains(Step.SUBMIT, Step.CONSULT);
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void leavesEveryStepButTheAnswerToTheSecretariat(Step step) {
        for (var role : Role.values()) {
            assertThat(LifeRules.may(role, step))
                    .isEqualTo(
                            role == Role.SECRETARY || (step == Step.ANSWER && role != Role.PERSON));
        }
    }

    @Test
    void refusesWritingInWhatHasGoneOut() {
        assertThat(
                        LifeRules.refusal(
                                revision(new Life.InConsultation(TODAY)),
                                Step.WRITE,
                                Role.SECRETARY))
                .contains(new Refusal.NotNow(new Life.InConsultation(TODAY)));
        assertThat(LifeRules.refusal(revision(new Life.Draft()), Step.WRITE, Role.GP))
                .contains(new Refusal.NotYours());
        assertThat(LifeRules.refusal(revision(new Life.Draft()), Step.WRITE, Role.SECRETARY))
                .isEmpty();
    }

    @Test
    void asksSomebodyAndLeavesThemADay() {
        assertThat(LifeRules.consultation(0, TODAY.plusDays(9), TODAY))
                .contains(new Refusal.NobodyInvited());
        assertThat(LifeRules.consultation(2, TODAY, TODAY))
                .contains(new Refusal.TooEarly(TODAY.plusDays(1)));
        assertThat(LifeRules.consultation(2, TODAY.plusDays(1), TODAY)).isEmpty();
    }

    @Test
    void takesAnAnswerOnTheLastDayAndNoLater() {
        assertThat(LifeRules.answer(TODAY, TODAY)).isEmpty();
        assertThat(LifeRules.answer(TODAY, TODAY.plusDays(1))).contains(new Refusal.TooLate(TODAY));
    }

    @Test
    void endsAConsultationWhenAllHaveAnsweredOrTimeIsUpAndEachAnswerHasItsReply() {
        assertThat(LifeRules.endOfConsultation(TODAY, TODAY, 1, 0))
                .contains(new Refusal.AnswersAwaited(1, TODAY));
        assertThat(LifeRules.endOfConsultation(TODAY, TODAY.plusDays(1), 1, 0)).isEmpty();
        assertThat(LifeRules.endOfConsultation(TODAY, TODAY, 0, 2))
                .contains(new Refusal.RepliesMissing(2));
        assertThat(LifeRules.endOfConsultation(TODAY, TODAY, 0, 0)).isEmpty();
    }

    @Test
    void refusesADecisionOutOfOrderOfTomorrowOrWithoutReasons() {
        assertThat(LifeRules.decision(1, FIRST, decision(2, true, TODAY, ""), TODAY))
                .contains(new Refusal.OutOfOrder(FIRST));
        assertThat(LifeRules.decision(1, FIRST, decision(1, true, TODAY.plusDays(1), ""), TODAY))
                .contains(new Refusal.NotYetDecided(TODAY));
        assertThat(LifeRules.decision(1, FIRST, decision(1, false, TODAY, " "), TODAY))
                .contains(new Refusal.ReasonsMissing());
        assertThat(LifeRules.decision(1, FIRST, decision(1, true, TODAY, ""), TODAY)).isEmpty();
    }

    @Test
    void leadsFromBodyToBodyAndBackToTheDraft() {
        assertThat(LifeRules.after(decision(1, true, TODAY, ""), 2))
                .isEqualTo(new Life.InApproval(2));
        assertThat(LifeRules.after(decision(2, true, TODAY, ""), 2)).isEqualTo(new Life.Approved());
        assertThat(LifeRules.after(decision(2, false, TODAY, "For dyrt"), 2))
                .isEqualTo(new Life.Draft());
    }

    @Test
    void adoptsForTodayOrLaterAndBehindEveryOtherVersion() {
        var begun = LocalDate.of(2025, 1, 1);
        assertThat(LifeRules.adoption(TODAY, begun, TODAY)).isEmpty();
        assertThat(LifeRules.adoption(TODAY.minusDays(1), begun, TODAY))
                .contains(new Refusal.TooEarly(TODAY));
        var coming = LocalDate.of(2027, 1, 1);
        assertThat(LifeRules.adoption(coming, coming, TODAY))
                .contains(new Refusal.TooEarly(coming.plusDays(1)));
    }

    private static Revision revision(Life life) {
        return new Revision(
                new RevisionKey(new AreaId("nj"), "low-back-pain", 4),
                3,
                life,
                1,
                0,
                "Revision",
                List.of(FIRST),
                new Revision.About("Aftale", "Om aftalen", "", Optional.empty()));
    }

    private static BodyDecision decision(int step, boolean approved, LocalDate on, String reasons) {
        return new BodyDecision(step, FIRST, approved, on, "§ 4", reasons);
    }
}

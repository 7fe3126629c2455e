package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.referral.ReferralScene;
import org.samspel.referral.Referrals;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

@InTheHouse
class UnitWeeksTest {
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));
    private static final Instant NEXT_WEDNESDAY = MONDAY.plus(Duration.ofDays(9));

    @Autowired private UnitWeeks weeks;
    @Autowired private Referrals referrals;
    @Autowired private ReferralScene scene;

    @Test
    void countsWhatCameWhatWasDoneAndWhatStandsOpen() {
        var before = weeks(NEXT_WEDNESDAY);

        var answered = scene.sent(scene.person());
        scene.sent(scene.person()); // Never answered: due on Monday.
        at(THURSDAY, () -> referrals.accept(scene.municipality(), answered.id(), 1));

        var after = weeks(NEXT_WEDNESDAY);
        var firstWeek = 10;
        var running = 11;
        assertThat(after.get(firstWeek).cameIn() - before.get(firstWeek).cameIn())
                .as("two to answer, one to start")
                .isEqualTo(3);
        assertThat(after.get(firstWeek).done() - before.get(firstWeek).done()).isEqualTo(1);
        assertThat(after.get(firstWeek).open() - before.get(firstWeek).open()).isEqualTo(2);
        assertThat(after.get(firstWeek).overdue()).isEqualTo(before.get(firstWeek).overdue());
        assertThat(after.get(running).overdue() - before.get(running).overdue()).isEqualTo(1);
        assertThat(after.get(running).isOver()).isFalse();
    }

    @Test
    void countsAnAnswerWithTheLimitOfTheAgreement() {
        var referral = scene.sent(scene.person());
        var before = weeks(NEXT_WEDNESDAY).get(10);
        at(THURSDAY, () -> referrals.accept(scene.municipality(), referral.id(), 1));

        var week = weeks(NEXT_WEDNESDAY).get(10);

        assertThat(week.answered() - before.answered()).isEqualTo(1);
        assertThat(week.answerWorkingDays()).isPresent();
        assertThat(week.limitsWorkingDays()).contains(5);
        assertThat(week.number()).isEqualTo(47);
    }

    @Test
    void takesAWithdrawalForDoneButNotForAnAnswer() {
        var referral = scene.sent(scene.person());
        var before = weeks(NEXT_WEDNESDAY).get(10);

        at(THURSDAY, () -> referrals.withdraw(scene.gp(), referral.id(), 1, "Forkert"));

        var after = weeks(NEXT_WEDNESDAY).get(10);
        assertThat(after.done() - before.done()).isEqualTo(1);
        assertThat(after.answered()).isEqualTo(before.answered());
    }

    @Test
    void saysNothingOfAnswersWhereThereAreNone() {
        assertThat(weeks(MONDAY.minus(Duration.ofDays(700))))
                .hasSize(12)
                .allSatisfy(
                        week -> {
                            assertThat(week.cameIn()).isZero();
                            assertThat(week.answerWorkingDays()).isEmpty();
                        });
    }

    private List<UnitWeek> weeks(Instant now) {
        return at(now, () -> weeks.last(scene.municipality(), 12));
    }
}

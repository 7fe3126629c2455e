package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.Courses;
import org.samspel.pathway.Happening;
import org.samspel.pathway.StageMark;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

@InTheHouse
class ReferralTreatmentsTest {
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final LocalDate UNTIL = LocalDate.of(2027, 1, 15);

    @Autowired private ReferralScene scene;
    @Autowired private Referrals referrals;
    @Autowired private Courses courses;
    @Autowired private CourseStages stages;

    @Test
    void aReceiverWhoBeginsPlansAndEndsBringsTheCourseToItsStages() {
        var person = scene.person();
        var sent = scene.sent(person);
        var municipality = scene.municipality();
        assertThat(reachedBy(person, "treated")).isEmpty();
        var accepted = moved(municipality, sent, ReferralStep.ACCEPT, "", MONDAY);
        assertThat(reachedBy(person, "treated")).isEmpty();

        var started = moved(municipality, accepted, ReferralStep.START, "", WEDNESDAY);
        assertThat(reachedBy(person, "treated"))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.what()).isEqualTo(StageFact.TREATMENT_STARTED);
                            assertThat(it.at()).isEqualTo(WEDNESDAY);
                            assertThat(it.by()).isEqualTo(municipality.unit());
                        });
        assertThat(reachedBy(person, "planned")).isEmpty();

        var plan = new StepWish(ReferralStep.PLAN, "Twice a week", Optional.of(UNTIL));
        var planned = taken(municipality, started, plan, THURSDAY);
        assertThat(reachedBy(person, "planned"))
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.what()).isEqualTo(StageFact.PLAN_AGREED);
                            assertThat(it.at()).isEqualTo(THURSDAY);
                            assertThat(it.by()).isEqualTo(municipality.unit());
                        });
        assertThat(reachedBy(person, "followed-up")).isEmpty();

        moved(municipality, planned, ReferralStep.COMPLETE, "Eight weeks’ training", FRIDAY);
        assertThat(reachedBy(person, "followed-up").map(Happening::what))
                .contains(StageFact.CLOSING_NOTE);
    }

    private Referral moved(
            Actor.Staff by, Referral now, ReferralStep step, String words, Instant when) {
        return taken(by, now, StepWish.of(step, words), when);
    }

    private Referral taken(Actor.Staff by, Referral now, StepWish wish, Instant when) {
        var outcome = at(when, () -> referrals.take(by, now.id(), now.version(), wish));
        return ((Transition.Done) outcome).referral();
    }

    private Optional<Happening> reachedBy(PersonId person, String stage) {
        var course = courses.openCourses(scene.gp(), person).getFirst();
        return stages.of(scene.gp(), course).stream()
                .filter(mark -> mark.stage().id().equals(stage))
                .findFirst()
                .flatMap(StageMark::reachedBy);
    }
}

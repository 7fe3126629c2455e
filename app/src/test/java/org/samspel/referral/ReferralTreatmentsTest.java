package org.samspel.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.Actor;
import org.samspel.kernel.PersonId;
import org.samspel.pathway.CourseStages;
import org.samspel.pathway.Courses;
import org.samspel.pathway.Happening;
import org.samspel.pathway.StageMark;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

@SpringBootTest
@Import(ReferralScene.class)
class ReferralTreatmentsTest {
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));

    @Autowired private ReferralScene scene;
    @Autowired private Referrals referrals;
    @Autowired private Courses courses;
    @Autowired private CourseStages stages;

    @Test
    void aReceiverWhoBeginsAndEndsBringsTheCourseToItsStages() {
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
        assertThat(reachedBy(person, "followed-up")).isEmpty();

        moved(municipality, started, ReferralStep.COMPLETE, "Eight weeks’ training", FRIDAY);
        assertThat(reachedBy(person, "followed-up").map(Happening::what))
                .contains(StageFact.CLOSING_NOTE);
        assertThat(reachedBy(person, "planned")).isEmpty();
    }

    private Referral moved(
            Actor.Staff by, Referral now, ReferralStep step, String words, Instant when) {
        var outcome = at(when, () -> referrals.move(by, now.id(), now.version(), step, words));
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

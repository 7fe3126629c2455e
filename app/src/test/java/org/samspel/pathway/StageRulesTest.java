package org.samspel.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.pathway.PathwayFixtures.AGREED;
import static org.samspel.pathway.PathwayFixtures.TODAY;

import org.junit.jupiter.api.Test;
import org.samspel.agreement.StageFact;
import org.samspel.kernel.UnitId;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class StageRulesTest {
    private static final UnitId UNIT = new UnitId(new UUID(0, 1));

    @Test
    void standsAtTheFirstStageWhenTheCourseHasBegun() {
        var marks = marks(on(TODAY, StageFact.COURSE_STARTED));

        assertThat(current(marks)).isEqualTo("identified");
        assertThat(marks).filteredOn(StageMark::isReached).hasSize(1);
    }

    @Test
    void isReachedByTheFirstOfItsFacts() {
        var marks =
                marks(
                        on(TODAY.minusDays(3), StageFact.TREATMENT_STARTED),
                        on(TODAY.minusDays(9), StageFact.OWN_MEASURES),
                        on(TODAY, StageFact.TREATMENT_STARTED));

        assertThat(mark(marks, "treated").reachedBy())
                .hasValueSatisfying(
                        it -> {
                            assertThat(it.what()).isEqualTo(StageFact.OWN_MEASURES);
                            assertThat(it.on()).isEqualTo(TODAY.minusDays(9));
                        });
    }

    @Test
    void leavesAStageThatWasPassedWithoutAFactUnreached() {
        var marks =
                marks(
                        on(TODAY.minusDays(20), StageFact.COURSE_STARTED),
                        on(TODAY.minusDays(20), StageFact.ASSESSMENT),
                        on(TODAY.minusDays(5), StageFact.TREATMENT_STARTED));

        assertThat(current(marks)).isEqualTo("treated");
        assertThat(mark(marks, "planned").isReached()).isFalse();
    }

    @Test
    void aClosingNoteFollowsTheCourseUpUnlessSomebodyDidBefore() {
        var note = on(TODAY.minusDays(2), StageFact.CLOSING_NOTE);

        assertThat(mark(marks(note), "followed-up").reachedBy()).contains(note);
        assertThat(
                        mark(
                                        marks(note, on(TODAY.minusDays(4), StageFact.FOLLOWED_UP)),
                                        "followed-up")
                                .reachedBy()
                                .map(Happening::what))
                .contains(StageFact.FOLLOWED_UP);
    }

    @Test
    void standsAtTheEndOnceTheCourseHasEnded() {
        var marks =
                marks(
                        on(TODAY.minusDays(20), StageFact.COURSE_STARTED),
                        on(TODAY, StageFact.COURSE_ENDED),
                        on(TODAY, StageFact.ASSESSMENT));

        assertThat(current(marks)).isEqualTo("exited");
    }

    @Test
    void asksOnlyForWhatNothingElseTells() {
        assertThat(Arrays.stream(StageFact.values()).filter(StageFact::isAsked))
                .containsExactly(StageFact.PLAN_AGREED, StageFact.FOLLOWED_UP);
        assertThat(Arrays.stream(StageFact.values()).map(StageFact::code).map(StageFact::named))
                .containsExactlyElementsOf(
                        Arrays.stream(StageFact.values()).map(Optional::of).toList());
    }

    private static List<StageMark> marks(Happening... happenings) {
        return StageRules.marks(AGREED.course().stages(), List.of(happenings));
    }

    private static Happening on(LocalDate day, StageFact what) {
        return new Happening(what, day, day.atTime(9, 0).toInstant(ZoneOffset.UTC), UNIT);
    }

    private static StageMark mark(List<StageMark> marks, String stage) {
        return marks.stream().filter(it -> it.stage().id().equals(stage)).findFirst().orElseThrow();
    }

    private static String current(List<StageMark> marks) {
        return marks.stream()
                .filter(StageMark::current)
                .map(it -> it.stage().id())
                .findFirst()
                .orElse("none");
    }
}

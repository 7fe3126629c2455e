package org.samspel.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samspel.referral.ReferralScene.MONDAY;
import static org.samspel.referral.ReferralScene.at;

import org.junit.jupiter.api.Test;
import org.samspel.InTheHouse;
import org.samspel.referral.ReferralScene;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is counted beside a filter is what the filter then shows. */
@InTheHouse
class TaskReadingTest {
    /** The day of the deadline, before it has passed. */
    private static final Instant DUE_TODAY = MONDAY.plus(Duration.ofDays(7));

    @Autowired private Worklist worklist;
    @Autowired private ReferralScene scene;

    @Test
    void countsWhatEachFilterShows() {
        scene.sent(scene.person());
        var open = page(TaskFilter.none(), DUE_TODAY);

        for (var filter : filtersOf(open)) {
            var shown = page(filter, DUE_TODAY);
            assertThat(shown.total()).as("%s", filter).isEqualTo(shown.tasks().size());
            assertThat(shown.counts()).as("the counts stand still").isEqualTo(open.counts());
        }
        assertThat(open.total()).isPositive();
    }

    @Test
    void tellsHowSoonWhenItIsRead() {
        var sent = scene.sent(scene.person());
        var soon = TaskFilter.none().howSoon(Optional.of(HowSoon.SOON));
        var overdue = TaskFilter.none().howSoon(Optional.of(HowSoon.OVERDUE));

        assertThat(has(page(soon, MONDAY), sent.person())).isFalse();
        assertThat(has(page(soon, DUE_TODAY), sent.person())).isTrue();
        assertThat(has(page(overdue, DUE_TODAY), sent.person())).isFalse();
        var nextDay = DUE_TODAY.plus(Duration.ofDays(1));
        assertThat(has(page(soon, nextDay), sent.person())).isFalse();
        assertThat(has(page(overdue, nextDay), sent.person())).isTrue();
    }

    @Test
    void showsNothingForAPartyThatNothingComesFrom() {
        scene.sent(scene.person());

        assertThat(page(TaskFilter.none().from(Optional.of("nowhere")), MONDAY).tasks()).isEmpty();
    }

    private static List<TaskFilter> filtersOf(TaskPage open) {
        var none = TaskFilter.none();
        var group = open.counts().groups().getFirst();
        return List.of(
                none.whose(Optional.of(Whose.UNASSIGNED)),
                none.howSoon(Optional.of(group.howSoon())),
                none.kind(Optional.of(group.kind())),
                none.underClause(Optional.of(group.agreement()), Optional.of(group.clause())),
                none.from(Optional.of(group.from())),
                none.kind(Optional.of(group.kind())).whose(Optional.of(Whose.MINE)));
    }

    @Test
    void countsByOneRespectWhatTheOtherFiltersLeave() {
        var counts =
                new TaskCounts(
                        List.of(
                                group(Whose.MINE, TaskKind.ANSWER, 2),
                                group(Whose.UNASSIGNED, TaskKind.ANSWER, 3),
                                group(Whose.UNASSIGNED, TaskKind.START, 4)));
        var mine = TaskFilter.none().whose(Optional.of(Whose.MINE));

        assertThat(counts.total()).isEqualTo(9);
        assertThat(counts.of(mine)).isEqualTo(2);
        assertThat(counts.by(TaskGroup::kind, Comparator.naturalOrder(), mine))
                .containsEntry(TaskKind.ANSWER, 2)
                .containsEntry(TaskKind.START, 0);
    }

    private static TaskGroup group(Whose whose, TaskKind kind, int count) {
        return new TaskGroup(whose, HowSoon.LATER, kind, "low-back-pain", "6.3", "aalborg", count);
    }

    private TaskPage page(TaskFilter filter, Instant now) {
        return at(
                now,
                () -> worklist.open(scene.municipality(), filter, TaskOrder.NEWEST, 1, 100_000));
    }

    private static boolean has(TaskPage page, org.samspel.kernel.PersonId person) {
        return page.tasks().stream().anyMatch(task -> task.person().equals(person));
    }
}
